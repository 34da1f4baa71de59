package org.cities4children.governance.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.Importer;
import org.cities4children.runtime.Importer.Taken;
import org.cities4children.runtime.job.Job;
import org.jsoup.nodes.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Two new members in tests of the whole program, which are gone afterwards. */
final class Pair implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    final SignedIn ada;
    final String lost;
    final String kept;
    final JdbcClient jdbc;

    private final ApplicationContext program;

    Pair(ApplicationContext program, int port) {
        this.program = program;
        this.jdbc = program.getBean(JdbcClient.class);
        this.ada = SignedIn.as(Role.ADMINISTRATOR, port);
        int number = NUMBER.incrementAndGet();
        this.lost = "swing-trust-" + number;
        this.kept = "slide-trust-" + number;
        take("{'name': 'Swing Trust %d', 'former_names': ['Swings and Roundabouts']}".formatted(number));
        take("{'name': 'Slide Trust %d'}".formatted(number));
    }

    Taken take(String row) {
        var node = (ObjectNode) new JsonMapper().readTree(row.replace('\'', '"'));
        var members = importer("members");
        return Objects.requireNonNull(new TransactionTemplate(program.getBean(PlatformTransactionManager.class))
                .execute(_ -> members.take(members.key(node), node)));
    }

    Importer importer(String kind) {
        return program.getBeansOfType(Importer.class).values().stream()
                .filter(it -> it.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    String name(String slug) {
        return slug.startsWith("swing") ? "Swing Trust " + slug.substring(12) : "Slide Trust " + slug.substring(12);
    }

    String voter(String slug) {
        return "organisation:members:" + slug;
    }

    void grant(String slug, String email, String role) {
        assertThat(ada.post("/desk/mandates/" + slug, "email", email, "role", role)
                        .statusCode())
                .isEqualTo(303);
    }

    String path() {
        return "/desk/memberships/" + lost + "/merge";
    }

    Document preview() {
        return ada.page(path() + "?into=" + kept);
    }

    /** Presses the button of the page as it stands now. */
    HttpResponse<byte[]> merge() {
        return merge(preview().select("[name=mark]").val());
    }

    HttpResponse<byte[]> merge(String mark) {
        return ada.post(path(), "into", kept, "mark", mark, "sure", "yes");
    }

    /** Puts a decision to all who can answer, and tells its address. */
    String put(String title) {
        var id = program.getBean(Ids.class).next();
        var last = LocalDate.ofInstant(program.getBean(Clock.class).instant(), ZoneOffset.UTC)
                .plusDays(20)
                .toString();
        var answer = ada.post(
                "/desk/decisions/new",
                "id",
                id.toString(),
                "title",
                title,
                "wording",
                "Shall we?",
                "language",
                "en",
                "method",
                "majority",
                "quorum",
                "50",
                "last",
                last,
                "days",
                "5");
        assertThat(answer.statusCode()).isEqualTo(303);
        return "/desk/decisions/" + id;
    }

    HttpResponse<byte[]> say(SignedIn person, String path, String voter, String stance) {
        return person.post(path + "/answers", "voter", voter, "after", "0", "stance", stance, "reason", "Because");
    }

    int answers(String path) {
        return count(
                "ballots.answers a join ballots.ballots b on b.id = a.ballot where b.matter = :what",
                "decision:" + path.substring("/desk/decisions/".length()));
    }

    int count(String from, String what) {
        return jdbc.sql("select count(*) from " + from)
                .param("what", what)
                .query(Integer.class)
                .single();
    }

    /** Who of two stands on which roll as part of which other. */
    List<String> joined(String path) {
        return jdbc.sql("""
                select voter from ballots.roll r join ballots.ballots b on b.id = r.ballot
                where b.matter = :matter and joined is not null
                """)
                .param("matter", "decision:" + path.substring("/desk/decisions/".length()))
                .query(String.class)
                .list();
    }

    /** Lets the hour come at which all ballots of decisions end. */
    void end() {
        jdbc.sql("update ballots.ballots set closes = :now where result is null and matter like 'decision:%'")
                .param("now", now())
                .update();
        program.getBeansOfType(Job.class).values().stream()
                .filter(it -> it.name().equals("ballots"))
                .forEach(Job::run);
    }

    OffsetDateTime now() {
        return program.getBean(Clock.class).instant().atOffset(ZoneOffset.UTC);
    }

    @Override
    public void close() {
        end();
        jdbc.sql("delete from alliance.mandates").update();
        for (var key : List.of("members:" + lost, "members:" + kept)) {
            for (var table : List.of("membership_steps", "memberships")) {
                jdbc.sql("delete from alliance." + table + " where organisation = :key")
                        .param("key", key)
                        .update();
            }
            jdbc.sql("delete from alliance.organisations where key = :key")
                    .param("key", key)
                    .update();
        }
        ada.close();
    }
}
