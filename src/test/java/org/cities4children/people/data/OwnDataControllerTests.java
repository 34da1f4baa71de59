package org.cities4children.people.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cities4children.WholeProgram;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Message;
import org.cities4children.mail.Outbox;
import org.cities4children.mail.Part;
import org.cities4children.mailbox.Inbox;
import org.cities4children.mailbox.Letter;
import org.cities4children.people.People;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.people.Somebody;
import org.cities4children.web.Html;
import org.cities4children.web.Language;
import org.cities4children.web.Power;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@WholeProgram
class OwnDataControllerTests {

    private static final String PATH = "/desk/account/data";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private People people;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Inbox inbox;

    @Test
    void handsOutAllThatIsKeptOfOneselfAndNothingOfOthers() {
        var mira = somebody("Canarymira");
        somebody("Canaryother");
        try (var session = Somebody.session("canarymira", port)) {
            var answer = session.post(PATH + "/copy");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Reader.header(answer, "Content-Disposition")).startsWith("attachment");
            assertThat(Reader.header(answer, "Cache-Control")).contains("no-store");
            var text = Reader.text(answer);
            var copy = new JsonMapper().readTree(text);
            assertThat(copy.path("people.persons").path(0).path("name").asString())
                    .isEqualTo("Canarymira");
            assertThat(copy.path("people.sessions")).hasSize(1);
            assertThat(copy.path("mail.messages").path(0).path("subject").asString())
                    .isEqualTo("For Canarymira");
            assertThat(copy.path("mailbox.letters").path(0).toString()).contains("From Canarymira");
            assertThat(copy.path("audit.entries (about me)").toString()).contains("people.copy");
            assertThat(text)
                    .doesNotContain("Canaryother")
                    .doesNotContain("argon2")
                    .contains(mira.toString());
        }
    }

    @Test
    void showsTheSameToRead() {
        somebody("Canaryreads");
        try (var session = Somebody.session("canaryreads", port)) {
            assertThat(session.page(PATH).select("form")).hasSizeGreaterThan(2);
            var page = Html.checked(Reader.text(session.post(PATH + "/reading")));
            assertThat(page.select("h2").eachText()).contains("people.persons", "mailbox.letters");
            assertThat(page.select("dd").eachText()).contains("canaryreads@example.org");
        }
    }

    @Test
    void leavesNoTraceOfTheNameOrAddressInAnyTable() {
        var mira = somebody("Canarygone");
        assertThat(tablesWith("canarygone")).isNotEmpty();
        try (var session = Somebody.session("canarygone", port)) {
            var answer = session.post(PATH + "/erasure", "password", Somebody.PASSWORD);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Html.checked(Reader.text(answer)).select("h1").text()).isEqualTo("Your account is erased");
            assertThat(session.get("/desk").statusCode()).isEqualTo(302);
        }
        assertThat(tablesWith("canarygone")).isEmpty();
        assertThat(people.person(mira)).isEmpty();
        assertThat(jdbc.sql("select count(*) from audit.entries where verb = 'people.erase' and object = :object")
                        .param("object", "person:" + mira)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void asksForThePasswordAndErasesNothingWithoutIt() {
        somebody("Canarystays");
        try (var session = Somebody.session("canarystays", port)) {
            var answer = session.post(PATH + "/erasure", "password", "not this one");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Html.checked(Reader.text(answer))
                            .select("#password-error")
                            .text())
                    .isNotEmpty();
            assertThat(session.postWithoutToken(PATH + "/erasure", "password", Somebody.PASSWORD)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(session.get("/desk").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void keepsTheLastAdministrator() {
        assertThat(people.whoMay(Power.MANAGE_PEOPLE)).hasSize(1);
        try (var session = SignedIn.as(Role.ADMINISTRATOR, port)) {
            assertThat(session.post(PATH + "/erasure", "password", "demonstration")
                            .statusCode())
                    .isEqualTo(409);
        }
        assertThat(people.whoMay(Power.MANAGE_PEOPLE)).hasSize(1);
    }

    private UUID somebody(String name) {
        var id = Somebody.in(jdbc, clock).comingIn(name);
        var address =
                EmailAddress.of(name.toLowerCase(Locale.ROOT) + "@example.org").orElseThrow();
        outbox.put(new Message(
                "test:" + id,
                address,
                Language.ENGLISH,
                "For " + name,
                List.of(new Part.Paragraph("Dear " + name)),
                Duration.ofDays(1),
                false));
        var answers = new LinkedHashMap<>(Map.of("email", address.text(), "message", "From " + name));
        inbox.keep(new Letter("C4C-" + id.toString().substring(28), "contact", clock.instant(), "en", answers, null));
        return id;
    }

    /** In which tables a text stands, in any column. */
    private List<String> tablesWith(String text) {
        return jdbc.sql("""
                select format('%I.%I', table_schema, table_name) from information_schema.tables
                where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                """).query(String.class).list().stream()
                .filter(table -> jdbc.sql("select exists (select from " + table + " it where it::text ilike :text)")
                        .param("text", "%" + text + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
