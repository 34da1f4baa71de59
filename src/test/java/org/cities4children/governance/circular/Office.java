package org.cities4children.governance.circular;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cities4children.alliance.Organisation;
import org.cities4children.alliance.Organisations;
import org.cities4children.people.People;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.people.Somebody;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.job.Job;
import org.cities4children.web.Reader;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where tests of the whole program write letters to many: Ada asks, Mei agrees, and some people act for members. */
public final class Office implements AutoCloseable {

    static final String PATH = "/desk/circulars";

    final SignedIn ada;
    final SignedIn mei;
    private final ApplicationContext program;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final List<UUID> guests = new ArrayList<>();

    public Office(ApplicationContext program, int port) {
        this.program = program;
        this.jdbc = program.getBean(JdbcClient.class);
        this.ids = program.getBean(Ids.class);
        this.ada = SignedIn.as(Role.ADMINISTRATOR, port);
        this.mei = SignedIn.as(Role.STAND_IN, port);
    }

    public Organisation member(int at) {
        return program.getBean(Organisations.class).members().get(at);
    }

    /** Somebody whose mail is read in a language. */
    public UUID reader(String name, String language) {
        var id = Somebody.in(jdbc, program.getBean(Clock.class)).called(name);
        guests.add(id);
        jdbc.sql("update people.persons set language = :language where id = :id")
                .param("language", language)
                .param("id", id)
                .update();
        return id;
    }

    public void grant(int member, UUID person, String role) {
        var email = program.getBean(People.class).person(person).orElseThrow().email();
        var answer = ada.post("/desk/mandates/" + member(member).slug(), "email", email, "role", role);
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    /** Begins a draft in English; what comes later stands in place of what came before. */
    public UUID draft(String... more) {
        var id = ids.next();
        assertThat(begin(id, more).statusCode()).isEqualTo(303);
        return id;
    }

    HttpResponse<byte[]> begin(UUID id, String... more) {
        return ada.post(PATH + "/new", fields(id, more));
    }

    /** The form with all that it needs; what comes later stands in place of what came before. */
    static String[] fields(UUID id, String... more) {
        var fields = new ArrayList<>(List.of("id", id.toString()));
        var usual = List.of(
                "audience",
                "members",
                "language",
                "en",
                "subject",
                "A walk",
                "body",
                "We walk on Friday.",
                "reply",
                "",
                "revision",
                "0");
        for (int i = 0; i < usual.size(); i += 2) {
            if (!List.of(more).contains(usual.get(i))) {
                fields.add(usual.get(i));
                fields.add(usual.get(i + 1));
            }
        }
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    static String path(UUID id) {
        return PATH + "/" + id;
    }

    public void ask(UUID id) {
        assertThat(ada.post(path(id) + "/request").statusCode()).isEqualTo(303);
    }

    /** Where the one thing that waits is shown. */
    String waiting() {
        return "/desk/approvals/"
                + jdbc.sql("select id from people.approvals where state = 'open'")
                        .query(UUID.class)
                        .single();
    }

    void agree() {
        assertThat(mei.post(waiting() + "/agreement").statusCode()).isEqualTo(303);
    }

    void send(UUID id) {
        ask(id);
        agree();
    }

    void follow() {
        program.getBeansOfType(Job.class).values().stream()
                .filter(it -> it.name().equals("governance-circulars"))
                .forEach(Job::run);
    }

    /** Who is written to, by the language of the letter. */
    public List<String> mails(UUID id) {
        return jdbc.sql("""
                        select recipient || ' ' || language || ' ' || subject from mail.messages where key like :key order by 1
                        """)
                .param("key", "governance.circular:" + id + ":%")
                .query(String.class)
                .list();
    }

    String text(HttpResponse<byte[]> answer) {
        return Reader.text(answer);
    }

    LocalDate today() {
        return LocalDate.ofInstant(program.getBean(Clock.class).instant(), ZoneOffset.UTC);
    }

    UUID next() {
        return ids.next();
    }

    @Override
    public void close() {
        jdbc.sql("delete from governance.circulars").update();
        jdbc.sql("delete from people.approvals").update();
        jdbc.sql("delete from alliance.mandates").update();
        jdbc.sql("delete from mail.bounces where said = 'No such user of a letter'")
                .update();
        jdbc.sql("delete from mail.messages where key like 'governance.circular:%'")
                .update();
        jdbc.sql("delete from people.persons where id = any(:ids)")
                .param("ids", guests.toArray(UUID[]::new))
                .update();
        ada.close();
        mei.close();
    }
}
