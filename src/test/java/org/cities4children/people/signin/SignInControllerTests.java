package org.cities4children.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.cities4children.WholeProgram;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.runtime.limit.Limits.Limit;
import org.cities4children.runtime.limit.Pauses;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class SignInControllerTests {

    private static final String FROM = "sign-in from";
    private static final String HERE = "127.0.0.1";

    @LocalServerPort
    private int port;

    @Autowired
    private Pauses pauses;

    @Autowired
    private JdbcClient jdbc;

    private Reader stranger;

    @BeforeEach
    void open() {
        stranger = new Reader(port);
    }

    @AfterEach
    void close() {
        stranger.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ar", "/bn", "/es", "/fr", "/pt", "/sw"})
    void asksForAddressAndPasswordInEveryLanguage(String language) {
        var answer = stranger.get(language + "/sign-in");
        var page = Html.checked(Reader.text(answer));
        assertThat(page.select("#email[autocomplete=username], #password[autocomplete=current-password]"))
                .hasSize(2);
        assertThat(page.select("#demonstration ~ ul button")).hasSize(Role.values().length);
        assertThat(Reader.header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void showsPeopleOfTheDemonstrationWhoseRolesWereTaken() {
        var whose = " where person = (select id from people.persons where email_key = 'member@demo.example')";
        jdbc.sql("update people.roles set role = 'gone'" + whose).update();
        try {
            var page = Html.checked(Reader.text(stranger.get("/sign-in")));
            assertThat(page.select("#demonstration ~ ul button:contains(Wanjiru)")
                            .text())
                    .isEqualTo("Wanjiru Demo");
        } finally {
            jdbc.sql("update people.roles set role = 'member'" + whose).update();
        }
    }

    @ParameterizedTest
    @EnumSource
    void letsEachPersonOfTheDemonstrationIn(Role role) {
        try (var person = SignedIn.as(role, port)) {
            var page = person.page("/desk");
            assertThat(page.select("h1").text()).isEqualTo("My work");
            assertThat(page.select(".site-head a[href=/desk]").text()).contains("Demo");
        }
    }

    @Test
    void keepsTheSessionInACookieThatOnlyThisHostAndNoScriptReads() {
        var cookie = Reader.header(signIn("editor@demo.example", "demonstration"), "Set-Cookie");
        assertThat(cookie)
                .startsWith("__Host-session=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void givesStrangersNoCookie() {
        assertThat(Reader.header(stranger.get("/sign-in"), "Set-Cookie")).isEmpty();
    }

    @Test
    void takesNoSessionThatItDidNotBegin() {
        try (var planted = new Reader(port, "__Host-session=planted")) {
            var answer = planted.post("/sign-in", "email", "editor@demo.example", "password", "demonstration");
            assertThat(Reader.header(answer, "Set-Cookie")).doesNotContain("planted");
            assertThat(planted.get("/desk").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void saysTheSameOfAWrongPasswordAndOfAnAddressThatNobodyHas() {
        var wrong = signIn("editor@demo.example", "not the password");
        var unknown = signIn("editor@demo.exampla", "not the password");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(Reader.text(unknown).replace("exampla", "example")).isEqualTo(Reader.text(wrong));
        var page = Html.checked(Reader.text(wrong));
        assertThat(page.select("#mistakes[role=alert]")).hasSize(1);
        assertThat(page.select("#email").val()).isEqualTo("editor@demo.example");
        assertThat(page.select("#password").val()).isEmpty();
    }

    @Test
    void leadsToWhereSomebodyWantedToGoAndNowhereElse() {
        assertThat(Reader.header(stranger.get("/desk/account"), "Location")).isEqualTo("/sign-in?to=%2Fdesk%2Faccount");
        assertThat(Reader.header(stranger.get("/ar/desk"), "Location")).isEqualTo("/ar/sign-in?to=%2Fdesk");
        var ours = stranger.post(
                "/sign-in", "email", "editor@demo.example", "password", "demonstration", "to", "/desk/account");
        assertThat(Reader.header(ours, "Location")).isEqualTo("/desk/account");
        var foreign = stranger.post(
                "/sign-in", "email", "editor@demo.example", "password", "demonstration", "to", "//evil.example");
        assertThat(Reader.header(foreign, "Location")).isEqualTo("/desk");
    }

    @Test
    void letsGoByAFormOfOursOnly() {
        try (var rima = SignedIn.as(Role.EDITOR, port)) {
            assertThat(rima.postWithoutToken("/sign-out").statusCode()).isEqualTo(403);
            assertThat(rima.get("/desk").statusCode()).isEqualTo(200);
            var gone = rima.post("/sign-out");
            assertThat(gone.statusCode()).isEqualTo(303);
            assertThat(Reader.header(gone, "Set-Cookie")).contains("__Host-session=;", "Max-Age=0");
            assertThat(rima.get("/desk").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void keepsWhatSomebodySeesOutOfEveryCache() {
        try (var rima = SignedIn.as(Role.EDITOR, port)) {
            for (var path : new String[] {"/", "/hub", "/desk", "/nowhere"}) {
                assertThat(Reader.header(rima.get(path), "Cache-Control"))
                        .as(path)
                        .isEqualTo("no-store");
            }
        }
        assertThat(Reader.text(stranger.get("/"))).doesNotContain("Rima Demo");
    }

    @Test
    void hashesNoFloodOfLetters() {
        assertThat(signIn("editor@demo.example", "x".repeat(30_000)).statusCode())
                .isEqualTo(422);
        assertThat(signIn("e".repeat(30_000), "x").statusCode()).isEqualTo(422);
    }

    @Test
    void makesWhoeverGuessesWaitLongerEachTimeWhoseverTheAddressIsAndTakesPasskeysMeanwhile() {
        // Others guessed from here before.
        jdbc.sql("delete from runtime.limits").update();
        pauses.take(FROM, HERE, new Limit(0, Duration.ofMinutes(5)));
        try {
            var waits = Stream.of("editor@demo.example", "nobody@demo.example", "editor@demo.example", "x", "y")
                    .map(it -> signIn(it, "a guess"))
                    .peek(it -> assertThat(it.statusCode()).isEqualTo(429))
                    .map(it -> Math.ceilDiv(Long.parseLong(Reader.header(it, "Retry-After")) - 1, 60))
                    .toList();
            assertThat(waits).containsExactly(2L, 4L, 8L, 15L, 15L);
            assertThat(stranger.post("/sign-in/passkey/challenge").statusCode()).isEqualTo(200);
        } finally {
            pauses.giveBack(FROM, HERE);
        }
        assertThat(signIn("editor@demo.example", "demonstration").statusCode()).isEqualTo(303);
    }

    private HttpResponse<byte[]> signIn(String email, String password) {
        return stranger.post("/sign-in", "email", email, "password", password);
    }
}
