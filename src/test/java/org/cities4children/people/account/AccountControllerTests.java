package org.cities4children.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.cities4children.WholeProgram;
import org.cities4children.people.SignedIn;
import org.cities4children.people.Somebody;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class AccountControllerTests {

    private static final String PATH = "/desk/account";
    private static final String PASSWORD = Somebody.PASSWORD;
    private static final String FRESH = "seven goats on a green hill";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void changesThePasswordAndEndsTheOtherSessionsAndNotesIt() {
        var tara = somebody("Tarachange");
        try (var here = come("Tarachange");
                var there = come("Tarachange")) {
            assertThat(change(here, PASSWORD, FRESH).statusCode()).isEqualTo(303);
            assertThat(here.get(PATH).statusCode()).isEqualTo(200);
            assertThat(there.get(PATH).statusCode()).isEqualTo(302);
        }
        SignedIn.as("tarachange@example.org", FRESH, port).close();
        assertThat(verbs(tara)).contains("people.password.change");
    }

    @Test
    void changesNothingWhenThePasswordIsWrongOrTheNewOneIsNotTaken() {
        var tara = somebody("Tararefused");
        try (var here = come("Tararefused");
                var there = come("Tararefused")) {
            var wrong = change(here, "not this one", FRESH);
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(Html.checked(Reader.text(wrong)).select("#old-error").text())
                    .isEqualTo("This is not your current password.");
            var weak = change(here, PASSWORD, "12345678");
            assertThat(weak.statusCode()).isEqualTo(422);
            assertThat(Html.checked(Reader.text(weak)).select("#fresh-error").text())
                    .isNotEmpty();
            assertThat(there.get(PATH).statusCode()).isEqualTo(200);
        }
        assertThat(verbs(tara)).doesNotContain("people.password.change");
    }

    @Test
    void tellsAfterTenTriesNothingMoreNotEvenOfTheRightPassword() {
        somebody("Taraguess");
        try (var here = come("Taraguess")) {
            for (var guess = 0; guess < 10; guess++) {
                assertThat(change(here, "guess number " + guess, FRESH).statusCode())
                        .isEqualTo(422);
            }
            var right = change(here, PASSWORD, FRESH);
            assertThat(right.statusCode()).isEqualTo(429);
            assertThat(Long.parseLong(Reader.header(right, "Retry-After"))).isBetween(1L, 901L);
            var told = Html.checked(Reader.text(right)).select("#old-error").text();
            assertThat(told).startsWith("Too many tries. Try again in 1");
            var wrong = change(here, "one more", FRESH);
            assertThat(Html.checked(Reader.text(wrong)).select("#old-error").text())
                    .isEqualTo(told);

            var erasure = here.post(PATH + "/data/erasure", "password", PASSWORD);
            assertThat(erasure.statusCode()).as("counted together").isEqualTo(429);
            assertThat(here.get(PATH).statusCode()).isEqualTo(200);
        }
    }

    private static HttpResponse<byte[]> change(SignedIn person, String old, String fresh) {
        return person.post(PATH + "/password", "old", old, "fresh", fresh);
    }

    private UUID somebody(String name) {
        return Somebody.in(jdbc, clock).comingIn(name);
    }

    private SignedIn come(String name) {
        return Somebody.session(name, port);
    }

    private List<String> verbs(UUID person) {
        return jdbc.sql("select verb from audit.entries where person = :person order by number")
                .param("person", person)
                .query(String.class)
                .list();
    }
}
