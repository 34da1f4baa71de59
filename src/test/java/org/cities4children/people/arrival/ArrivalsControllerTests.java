package org.cities4children.people.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.cities4children.WholeProgram;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.people.invitation.Invitations;
import org.cities4children.people.passkey.Owner;
import org.cities4children.runtime.limit.Limits.Limit;
import org.cities4children.runtime.limit.Pauses;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class ArrivalsControllerTests {

    private static final String MEMBER = "member@demo.example";
    private static final String AS = "sign-in as";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Refusals refusals;

    @Autowired
    private Pauses pauses;

    @Test
    void showsWhoCameInAndWhoWasRefused() {
        try (var stranger = new Reader(port);
                var tomas = SignedIn.anew(Role.COMMITTEE, port)) {
            comesIn(stranger, MEMBER, "not the password");
            comesIn(stranger, "nobody@demo.example", "not the password");
            refusals.write();
            assertThat(tomas.page("/desk/arrivals").select("tbody").text())
                    .contains("Tomás Demo", "came in", "Wanjiru Demo", "gave a wrong password", "nobody we know");
            assertThat(tomas.page("/desk/arrivals?from=1999-01-01T00:00&until=1999-01-02T00:00")
                            .select("tbody"))
                    .isEmpty();
            assertThat(tomas.page("/ar/desk/arrivals?from=x&until=1e9").select("tbody tr"))
                    .isNotEmpty();
        }
    }

    @Test
    void showsWhoGaveAWrongSecondProofAndWhoWasHeldUpAtIt() {
        try (var noor = Owner.invited("noor.guesses@example.org", Role.EDITOR, invitations, port);
                var tomas = SignedIn.as(Role.COMMITTEE, port)) {
            for (var guess = 0; guess < 6; guess++) {
                noor.post(Owner.SECOND, "code", "00000" + guess);
            }
            noor.answer(Owner.SECOND + "/passkey", noor.ask(), new String[0]);
            refusals.write();
            assertThat(tomas.page("/desk/arrivals")
                            .select("tbody tr:contains(Noor)")
                            .eachText())
                    .anyMatch(it -> it.contains("gave a wrong second proof") && it.contains("6"))
                    .anyMatch(it -> it.contains("was held up after too many tries"));
        }
    }

    @Test
    void tellsAdministratorsOfAFlood() {
        for (var bot = 0; bot < 100; bot++) {
            refusals.note(Arrival.Verb.WRONG_PASSWORD, null, "198.51.100.0");
        }
        refusals.write();
        try (var ada = SignedIn.as(Role.ADMINISTRATOR, port)) {
            assertThat(ada.page("/desk").select("tbody a[href=/desk/arrivals]")).hasSize(1);
        } finally {
            jdbc.sql("delete from people.arrivals where quarter is not null").update();
        }
    }

    @Test
    void letsNobodyBeKeptOutWhereTheyCameInBefore() {
        try (var wanjiru = new Reader(port)) {
            assertThat(comesIn(wanjiru, MEMBER, "demonstration")).isTrue();
            pauses.take(AS, MEMBER, new Limit(0, Duration.ofMinutes(15)));
            assertThat(comesIn(wanjiru, MEMBER, "a guess")).isFalse();
            assertThat(comesIn(wanjiru, MEMBER, "demonstration")).isTrue();
            jdbc.sql("delete from people.arrivals").update();
            assertThat(comesIn(wanjiru, MEMBER, "demonstration")).isFalse();
        } finally {
            pauses.giveBack(AS, MEMBER);
            jdbc.sql("delete from runtime.limits").update();
        }
    }

    private static boolean comesIn(Reader reader, String email, String password) {
        return reader.post("/sign-in", "email", email, "password", password).statusCode() == 303;
    }
}
