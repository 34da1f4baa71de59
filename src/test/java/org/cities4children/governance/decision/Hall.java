package org.cities4children.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cities4children.alliance.Organisation;
import org.cities4children.alliance.Organisations;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.job.Job;
import org.cities4children.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where tests of the whole program put decisions to members, and end them. */
final class Hall implements AutoCloseable {

    final SignedIn ada;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;
    private final Organisations organisations;
    private final ApplicationContext program;
    private @Nullable Organisation resting;

    Hall(ApplicationContext program, int port) {
        this.program = program;
        this.jdbc = program.getBean(JdbcClient.class);
        this.clock = program.getBean(Clock.class);
        this.ids = program.getBean(Ids.class);
        this.organisations = program.getBean(Organisations.class);
        this.ada = SignedIn.as(Role.ADMINISTRATOR, port);
    }

    String member(int at) {
        return organisations.members().get(at).name();
    }

    void grant(int member, String email, String role) {
        var path = "/desk/mandates/" + organisations.members().get(member).slug();
        assertThat(ada.post(path, "email", email, "role", role).statusCode()).isEqualTo(303);
    }

    /** Makes a member dormant. */
    void rest(int member) {
        resting = organisations.members().get(member);
        assertThat(ada.post("/desk/memberships/" + resting.slug() + "/rest").statusCode())
                .isEqualTo(303);
    }

    String resting() {
        return Objects.requireNonNull(resting).name();
    }

    void wake() {
        var slug = Objects.requireNonNull(resting).slug();
        assertThat(ada.post("/desk/memberships/" + slug + "/waking").statusCode())
                .isEqualTo(303);
    }

    void endMandates() {
        jdbc.sql("delete from alliance.mandates").update();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Puts one to the members, and tells its address. */
    String put(String title, String method, String... more) {
        var id = ids.next();
        var answer = ada.post("/desk/decisions/new", fields(id, title, method, more));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Reader.header(answer, "Location")).isEqualTo("/desk/decisions/" + id);
        return "/desk/decisions/" + id;
    }

    /** The form with all that it needs; what comes later stands in place of what came before. */
    String[] fields(UUID id, String title, String method, String... more) {
        var fields = new ArrayList<>(List.of("id", id.toString(), "title", title, "wording", "Shall we?"));
        fields.addAll(List.of("language", "en", "method", method));
        var rest = List.of(more);
        if (!rest.contains("quorum")) {
            fields.addAll(List.of("quorum", "50"));
        }
        if (!rest.contains("last")) {
            fields.addAll(List.of("last", today().plusDays(20).toString()));
        }
        if (!rest.contains("days")) {
            fields.addAll(List.of("days", "5"));
        }
        fields.addAll(rest);
        return fields.toArray(String[]::new);
    }

    /** Lets the hour come at which all ballots of decisions end. */
    void end() {
        jdbc.sql("update ballots.ballots set closes = :now where result is null and matter like 'decision:%'")
                .param("now", now())
                .update();
        run("ballots");
    }

    void run(String name) {
        program.getBeansOfType(Job.class).values().stream()
                .filter(it -> it.name().equals(name))
                .forEach(Job::run);
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    @Override
    public void close() {
        end();
        endMandates();
        ada.close();
    }
}
