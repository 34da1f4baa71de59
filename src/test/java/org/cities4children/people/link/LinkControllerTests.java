package org.cities4children.people.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.cities4children.WholeProgram;
import org.cities4children.mail.Mail;
import org.cities4children.mail.Mails;
import org.cities4children.mail.Part;
import org.cities4children.people.Role;
import org.cities4children.people.invitation.Invitations;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeProgram
class LinkControllerTests {

    private static final UUID NOBODY = UUID.fromString("00000000-0000-7000-8000-000000000000");

    @LocalServerPort
    private int port;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Mails mails;

    @Test
    void letsInOnceAndOnlyTheBrowserThatAsked() throws InterruptedException {
        person("linda.link@example.org");
        var asked = post("", "/sign-in/link", "email", "Linda.Link@example.org");
        assertThat(asked.statusCode()).isEqualTo(200);
        var browser = cookie(asked);
        assertThat(browser).startsWith("__Host-asked=");
        var path = path("linda.link@example.org");

        assertThat(get("", path).statusCode()).as("another browser").isEqualTo(410);
        assertThat(post("", path).statusCode()).as("another browser").isEqualTo(410);
        for (var look = 0; look < 3; look++) {
            assertThat(Html.checked(Reader.text(get(browser, path))).select("main form button"))
                    .hasSize(1);
        }
        var came = post(browser, path);
        assertThat(came.statusCode()).isEqualTo(303);
        assertThat(get(cookie(came), "/desk").statusCode()).isEqualTo(200);
        assertThat(post(browser, path).statusCode()).as("once more").isEqualTo(410);
    }

    @Test
    void setsAnotherPasswordAndEndsWhatWasOpen() throws InterruptedException {
        var before = person("petra.link@example.org");
        assertThat(get(before, "/desk").statusCode()).isEqualTo(200);
        var browser = cookie(post("", "/sign-in/password", "email", "petra.link@example.org"));
        var path = path("petra.link@example.org");

        var refused = post(browser, path, "password", "12345678");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Html.checked(Reader.text(refused)).select("#password[aria-invalid]"))
                .hasSize(1);
        assertThat(post(browser, path, "password", "a lamp beside the canal").statusCode())
                .isEqualTo(303);
        assertThat(get(before, "/desk").statusCode()).isEqualTo(302);
        assertThat(signIn("petra.link@example.org", "a kite over the river")).isEqualTo(422);
        assertThat(signIn("petra.link@example.org", "a lamp beside the canal")).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in/link/nothing", "/sign-in/password/nothing"})
    void tellsNobodyTheAddressButItsFormsTheOrigin(String path) {
        assertThat(Reader.header(get("", path), "Referrer-Policy")).isEqualTo("strict-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in/link", "/sign-in/password"})
    void answersAnAddressThatNobodyHasLikeOneThatSomebodyHas(String path) {
        person("known" + path.length() + ".link@example.org");
        var known = post("", path, "email", "known" + path.length() + ".link@example.org");
        var unknown = post("", path, "email", "unknown.link@example.org");
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(Reader.text(unknown)).isEqualTo(Reader.text(known));
        assertThat(unknown.headers().map().keySet())
                .isEqualTo(known.headers().map().keySet());
    }

    @ParameterizedTest
    @CsvSource({"/sign-in/link, ''", "/sign-in/password, rima at example", "/ar/sign-in/link, @"})
    void keepsWhatWasTypedBesideAMistake(String path, String email) {
        var answer = post("", path, "email", email);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Html.checked(Reader.text(answer)).select("#email").val()).isEqualTo(email);
    }

    private String person(String email) {
        var token = invitations.add(email, List.of(Role.MEMBER), NOBODY);
        return cookie(post("", "/invitation/" + token, "name", "Linda", "password", "a kite over the river"));
    }

    /** Where the link of the mail leads. */
    private String path(String email) throws InterruptedException {
        for (var look = 0; look < 200; look++) {
            var mail = mails.newest(Mails.Filter.ALL, null, 50).stream()
                    .filter(it -> it.to() != null && it.to().text().equals(email))
                    .findFirst();
            if (mail.isPresent()) {
                return url(mails.one(mail.get().id()).orElseThrow()).substring(WholeProgram.SITE.length());
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no mail came");
    }

    private static String url(Mail mail) {
        return mail.parts().stream()
                .filter(Part.Button.class::isInstance)
                .map(it -> ((Part.Button) it).url())
                .findFirst()
                .orElseThrow();
    }

    private int signIn(String email, String password) {
        return post("", "/sign-in", "email", email, "password", password).statusCode();
    }

    private HttpResponse<byte[]> get(String cookie, String path) {
        try (var reader = new Reader(port, cookie)) {
            return reader.get(path);
        }
    }

    private HttpResponse<byte[]> post(String cookie, String path, String... fields) {
        try (var reader = new Reader(port, cookie)) {
            return reader.post(path, fields);
        }
    }

    private static String cookie(HttpResponse<byte[]> answer) {
        return Reader.header(answer, "Set-Cookie").replaceFirst(";.*", "");
    }
}
