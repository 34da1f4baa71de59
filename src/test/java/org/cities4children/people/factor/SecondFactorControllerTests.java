package org.cities4children.people.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.cities4children.WholeProgram;
import org.cities4children.people.Role;
import org.cities4children.people.invitation.Invitations;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.cities4children.web.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class SecondFactorControllerTests {

    private static final String PAGE = "/desk/account/second-factor";
    private static final String PASSWORD = "a kite over the river";

    @LocalServerPort
    private int port;

    @Autowired
    private Invitations invitations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void opensNothingUntilTheSecondProofIsGivenAndThenEverythingOfTheRole() {
        var cookie = comeIn("noor.second@example.org", Role.EDITOR);
        assertThat(location(get("/desk", cookie))).isEqualTo(PAGE);
        assertThat(location(get("/desk/account", cookie))).isEqualTo(PAGE);

        var page = page(cookie);
        assertThat(page.select("svg[role=img] path")).hasSize(2);
        assertThat(page.select("a[href^='otpauth://totp/']")).hasSize(1);
        assertThat(give("000000", page, cookie).statusCode()).isEqualTo(422);

        var answer = give(code("noor.second@example.org"), page, cookie);
        var codes = Html.checked(Reader.text(answer)).select("main code").eachText();
        assertThat(codes).hasSize(10).allMatch(it -> it.matches("(\\w{4}-){3}\\w{4}"));
        var whole = cookie(answer);
        assertThat(get("/desk", whole).statusCode()).isEqualTo(200);
        // The half session is worth nothing any more.
        assertThat(location(get("/desk", cookie))).startsWith("/sign-in");

        var again = signIn("noor.second@example.org");
        var asked = page(again);
        assertThat(asked.select("svg[role=img]")).isEmpty();
        assertThat(give(codes.getFirst().toLowerCase(java.util.Locale.ROOT), asked, again)
                        .statusCode())
                .isEqualTo(303);
        var third = signIn("noor.second@example.org");
        assertThat(give(codes.getFirst(), page(third), third).statusCode()).isEqualTo(422);
        assertThat(jdbc.sql("""
                        select verb from audit.entries
                        where person = (select id from people.persons where email_key = 'noor.second@example.org')
                        order by number
                        """).query(String.class).list())
                .containsExactly(
                        "people.join",
                        "people.second.fail",
                        "people.codes.add",
                        "people.recovery.renew",
                        "people.recovery.use",
                        "people.second.fail");
    }

    @Test
    void letsNobodyGuess() {
        var cookie = comeIn("kim.guess@example.org", Role.EDITOR);
        var page = page(cookie);
        for (var guess = 0; guess < 5; guess++) {
            assertThat(give("00000" + guess, page, cookie).statusCode()).isEqualTo(422);
        }
        var stopped = give(code("kim.guess@example.org"), page, cookie);
        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(Long.parseLong(Reader.header(stopped, "Retry-After"))).isBetween(1L, 901L);
    }

    private String comeIn(String email, Role role) {
        var two = List.of(UUID.randomUUID(), UUID.randomUUID());
        var token = invitations.add(invitations.nextId(), email, List.of(role), two.getFirst(), two.getLast());
        try (var stranger = new Reader(port)) {
            assertThat(Html.checked(Reader.text(stranger.get("/invitation/" + token)))
                            .select("#password[autocomplete=new-password]"))
                    .hasSize(1);
            assertThat(stranger.post("/invitation/" + token, "name", "Noor", "password", "short")
                            .statusCode())
                    .isEqualTo(422);
            var answer = stranger.post("/invitation/" + token, "name", "Noor", "password", PASSWORD);
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(stranger.get("/invitation/" + token).statusCode()).isEqualTo(410);
            return cookie(answer);
        }
    }

    private String signIn(String email) {
        try (var stranger = new Reader(port)) {
            return cookie(stranger.post("/sign-in", "email", email, "password", PASSWORD));
        }
    }

    private HttpResponse<byte[]> give(String code, Document page, String cookie) {
        try (var person = new Reader(port, cookie)) {
            var token = page.select("[name=" + Visitor.FIELD + "]").val();
            return person.post(PAGE, "code", code, Visitor.FIELD, token);
        }
    }

    /** What the application on the telephone would show. */
    private String code(String email) {
        var secret = jdbc.sql("""
                select secret from people.one_time_codes
                where person = (select id from people.persons where email_key = :email)
                """).param("email", email).query(byte[].class).single();
        return new Totp(secret).code(Totp.step(clock.instant()));
    }

    private Document page(String cookie) {
        return Html.checked(Reader.text(get(PAGE, cookie)));
    }

    private HttpResponse<byte[]> get(String path, String cookie) {
        try (var person = new Reader(port, cookie)) {
            return person.get(path);
        }
    }

    private static String location(HttpResponse<byte[]> answer) {
        return Reader.header(answer, "Location");
    }

    private static String cookie(HttpResponse<byte[]> answer) {
        return Reader.header(answer, "Set-Cookie").replaceFirst(";.*", "");
    }
}
