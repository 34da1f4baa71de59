package org.cities4children.alliance.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cities4children.alliance.application.ApplicationRows;
import org.cities4children.alliance.application.KeptApplication;
import org.cities4children.alliance.application.OwnApplication;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.jsoup.nodes.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody without an account who applies for an organisation, in tests of the whole program. */
public final class Applicant implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("/join/application/[0-9a-z]{32}");

    /** Where the browser was led in which it began. */
    public final String begun;

    /** The link that went by mail; the former where none did. */
    public final String path;

    public final String email;
    private final Reader reader;
    private final ApplicationContext program;

    public Applicant(ApplicationContext program, int port, String organisation, String email) {
        this.program = program;
        this.reader = new Reader(port);
        this.email = email;
        var begun = reader.post(
                "/join/application", "organisation", organisation, "name", "Rosa Blum", "email", email, "homepage", "");
        assertThat(begun.statusCode()).isEqualTo(303);
        this.begun = Reader.header(begun, "Location");
        this.path = mailed().orElse(this.begun);
    }

    /** The newest link that went by mail, if one did. */
    public final Optional<String> mailed() {
        return program
                .getBean(JdbcClient.class)
                .sql(
                        "select parts::text from mail.messages where recipient = :email and parts is not null order by id desc")
                .param("email", email)
                .query(String.class)
                .list()
                .stream()
                .flatMap(it -> LINK.matcher(it).results().map(MatchResult::group))
                .findFirst();
    }

    /** All that the form needs; what comes later stands in place of what came before. */
    public String[] filled(String... more) {
        var fields = new ArrayList<>(List.of(
                "organisation", kept().sheet().organisation(),
                "name", "Rosa Blum",
                "kind", "Community organisation",
                "country", "KE",
                "website", "mathare.example.org",
                "about", "We make streets safe for play.",
                "places", "Nairobi",
                "safety", "code"));
        fields.addAll(List.of("principles", "yes", "version", String.valueOf(kept().version())));
        for (int at = 0; at < more.length; at += 2) {
            int known = fields.indexOf(more[at]);
            if (known >= 0) {
                fields.set(known + 1, more[at + 1]);
            } else {
                fields.addAll(List.of(more[at], more[at + 1]));
            }
        }
        return fields.toArray(String[]::new);
    }

    public HttpResponse<byte[]> post(String below, String... fields) {
        return reader.post(path + below, fields);
    }

    public HttpResponse<byte[]> get(String below) {
        return reader.get(path + below);
    }

    /** Fills all in and sends it. */
    public Applicant send() {
        assertThat(post("", filled("act", "send")).statusCode()).isEqualTo(303);
        return this;
    }

    public Document page() {
        var answer = reader.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Html.checked(Reader.text(answer));
    }

    public KeptApplication kept() {
        return program.getBean(OwnApplication.class)
                .at(path.substring(path.lastIndexOf('/') + 1))
                .orElseThrow();
    }

    public UUID id() {
        return kept().id();
    }

    public KeptApplication kept(UUID id) {
        return program.getBean(ApplicationRows.class).application(id).orElseThrow();
    }

    /** What the outbox has for this address: the subjects, the first one first. */
    public List<String> subjects() {
        return program.getBean(JdbcClient.class)
                .sql("select subject from mail.messages where recipient = :email order by id")
                .param("email", email)
                .query(String.class)
                .list();
    }

    @Override
    public void close() {
        reader.close();
    }
}
