package org.cities4children.settings.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cities4children.WholeProgram;
import org.cities4children.mail.MailServer;
import org.cities4children.mail.delivery.Sink;
import org.cities4children.settings.AtTheDesk;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WholeProgram
class MailServerControllerTests extends AtTheDesk {

    private static final String PATH = "/desk/settings/post";
    private static final String PASSWORD = "open-sesame-" + System.nanoTime();

    @Autowired
    private MailServer server;

    @Autowired
    private Ports ports;

    @AfterEach
    void tidy() {
        jdbc.sql("delete from runtime.limits").update();
    }

    @Test
    void isInForceAtOnceAndNeverShowsThePasswordAgain() {
        assertThat(server.current()).isEmpty();
        assertThat(save("user", "hub", "password", PASSWORD).statusCode()).isEqualTo(303);
        assertThat(server.current().orElseThrow().signIn()).isEqualTo(new MailServer.SignIn("hub", PASSWORD));
        var page = ada.page(PATH);
        assertThat(page.html()).doesNotContain(PASSWORD);
        assertThat(page.select("#host").val()).isEqualTo("127.0.0.1");
        assertThat(page.select("#password").val()).isEmpty();
        assertThat(jdbc.sql("select value::text from runtime.settings where key = 'mail.server'")
                        .query(String.class)
                        .single())
                .contains("127.0.0.1")
                .doesNotContain(PASSWORD);
        assertThat(jdbc.sql("select string_agg(facts::text, ' ') from audit.entries where verb = 'settings.change'")
                        .query(String.class)
                        .single())
                .contains("from", "host", "password", "port")
                .doesNotContain(PASSWORD, "hub@", "127.0.0.1");
        assertThat(save("host", "", "since", "1").statusCode()).isEqualTo(303);
        assertThat(server.current()).isEmpty();
    }

    @Test
    void keepsThePasswordForTheServerThatItWasTypedForAndForNoOther() {
        save("user", "hub", "password", PASSWORD);
        assertThat(save("user", "hub", "name", "The Hub", "since", "1").statusCode())
                .isEqualTo(303);
        assertThat(server.current().orElseThrow())
                .returns("The Hub", MailServer.Settings::name)
                .returns(new MailServer.SignIn("hub", PASSWORD), MailServer.Settings::signIn);
        var elsewhere = save("host", "localhost", "user", "hub", "since", "2");
        assertThat(elsewhere.statusCode()).isEqualTo(422);
        assertThat(html(elsewhere).select("#password-error")).hasSize(1);

        jdbc.sql("update runtime.settings set value = jsonb_set(value, '{host}', '\"127.0.0.2\"')")
                .update();
        settings.look();
        assertThat(server.current()).isEmpty();
        ada.page(PATH);
    }

    @Test
    void sendsATestMessageToWhoAsksForItBeforeAnythingIsSaved() throws IOException {
        try (var sink = Sink.kindAt(ports.ports().getLast())) {
            var answer = test("port", "" + ports.ports().getLast());
            assertThat(answer.statusCode()).isEqualTo(200);
            var page = html(answer);
            assertThat(page.select("[role=status]").text()).contains("administrator@demo.example");
            assertThat(sink.received).hasSize(1);
            assertThat(sink.received.getFirst().to()).singleElement().asString().contains("administrator@demo.example");
            assertThat(sink.received.getFirst().header("From")).contains("hub@example.org");
            assertThat(page.select("#from").val()).isEqualTo("hub@example.org");
        }
        assertThat(server.current()).isEmpty();
        assertThat(jdbc.sql("select count(*) from audit.entries where verb = 'settings.mail-trial'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void takesOverThePasswordOfATrialWithoutShowingIt() {
        var trial = html(test("user", "hub", "password", PASSWORD));
        assertThat(trial.select("[role=alert]").text()).contains("127.0.0.1", "2525");
        assertThat(trial.html()).doesNotContain(PASSWORD);
        var sealed = trial.select("[name=sealed]").val();
        assertThat(save("user", "hub", "sealed", sealed, "host", "localhost").statusCode())
                .isEqualTo(422);
        assertThat(save("user", "hub", "sealed", sealed).statusCode()).isEqualTo(303);
        assertThat(server.current().orElseThrow().signIn()).isEqualTo(new MailServer.SignIn("hub", PASSWORD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"22", "80", "5432", "0", "-25", "70000", "99999999999", "smtp", ""})
    void connectsToNoOtherPortThanThoseOfMail(String other) {
        for (var answer : List.of(save("port", other), test("port", other))) {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(html(answer).select("#port-error").text()).contains("587");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "host, 169.254.169.254",
        "host, 0.0.0.0",
        "host, 224.0.0.1",
        "host, http://mail.example.org",
        "host, mail.example.org:25",
        "host, a b",
        "host, <script>",
        "from, nobody",
        "from, 'a@b.example, c@d.example'",
        "reply-to, a@b@c"
    })
    void takesNothingThatIsNoServerOrAddress(String field, String value) {
        for (var answer : List.of(save(field, value), test(field, value))) {
            assertThat(answer.statusCode()).isEqualTo(422);
            var page = html(answer);
            assertThat(page.select("#" + field + "-error")).hasSize(1);
            assertThat(page.select("#" + field).val()).isEqualTo(value);
        }
    }

    @Test
    void letsNobodySlipALineIn() {
        for (var field : List.of("host", "from", "name", "user", "reply-to")) {
            var answer = save(field, "a@b.example\r\nBcc: victim@example.org");
            assertThat(answer.statusCode()).as(field).isEqualTo(422);
            assertThat(html(answer).select("#" + field + "-error")).hasSize(1);
        }
        assertThat(save("name", "x".repeat(30_000)).statusCode()).isEqualTo(422);
    }

    @Test
    void isNotTriedWithoutEnd() {
        for (int i = 0; i < 10; i++) {
            assertThat(test().statusCode()).isEqualTo(200);
        }
        var tired = test();
        assertThat(tired.statusCode()).isEqualTo(429);
        assertThat(html(tired).select("#host").val()).isEqualTo("127.0.0.1");
    }

    @Test
    void showsTheSlowerOfTwoWhatTheFasterOneDid() {
        save("name", "The faster one");
        var slower = save("from", "slower@example.org");
        assertThat(slower.statusCode()).isEqualTo(409);
        assertThat(html(slower).select("[role=alert] strong").text()).contains("hub@example.org");
        assertThat(html(slower).select("#from").val()).isEqualTo("slower@example.org");
    }

    private HttpResponse<byte[]> save(String... fields) {
        return send(PATH, fields);
    }

    private HttpResponse<byte[]> test(String... fields) {
        return send(PATH + "/trials", fields);
    }

    /** A server that would do, but for these fields. */
    private HttpResponse<byte[]> send(String path, String... fields) {
        Map<String, String> all = new LinkedHashMap<>(Map.of(
                "host", "127.0.0.1", "port", "2525", "security", "later", "from", "hub@example.org", "since", "0"));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        var sent = new ArrayList<String>();
        all.forEach((field, value) -> sent.addAll(List.of(field, value)));
        return ada.post(path, sent.toArray(String[]::new));
    }

    private static Document html(HttpResponse<byte[]> answer) {
        return Html.checked(Reader.text(answer));
    }
}
