package org.cities4children.people.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cities4children.WholeProgram;
import org.cities4children.people.People;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.people.Somebody;
import org.cities4children.runtime.Ids;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class NoteControllerTests {

    private static final String ROSA = "rosanote@example.org";
    private static final String SAMI = "saminote@example.org";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private Ids ids;

    private UUID rosa;
    private UUID sami;
    private String somebody;
    private SignedIn hers;
    private SignedIn his;

    @BeforeEach
    void come() {
        jdbc.sql("delete from runtime.limits").update();
        rosa = Somebody.in(jdbc, clock).comingIn("Rosanote");
        sami = Somebody.in(jdbc, clock).comingIn("Saminote");
        somebody = "/people/" + found(sami);
        hers = Somebody.session("Rosanote", port);
        his = Somebody.session("Saminote", port);
    }

    @AfterEach
    void go() {
        jdbc.sql("delete from mail.messages where key like 'people.note:%'").update();
        jdbc.sql("delete from alliance.mandates").update();
        jdbc.sql("delete from people.persons where email_key like '%note@example.org'")
                .update();
        hers.close();
        his.close();
    }

    @Test
    void isHandedOnWithoutAnAddressAndShowsBothOnceItIsAnswered() {
        jdbc.sql("update people.persons set language = 'ar' where id = :id")
                .param("id", sami)
                .update();
        var id = ids.next();
        for (int press = 0; press < 2; press++) {
            var answer = write(id, "How did you close the street?\n\nRosa of Kisumu");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Html.checked(Reader.text(answer)).select(".notice--good").text())
                    .contains("Your message was handed on");
        }
        assertThat(mails(id)).containsExactly(SAMI + " ar Rosanote يكتب إليك");
        assertThat(parts(id, "sent"))
                .contains("How did you close the street?", "/ar/desk/messages/" + id, "/ar/people/refusal/")
                .doesNotContain(ROSA);
        assertThat(his.page("/desk").select("main").text()).contains("Rosanote has written to you");
        assertThat(his.page("/desk/messages").select("main").text()).contains("Rosanote", "No answer yet");
        assertThat(his.page("/desk/messages/" + id).select("main").text())
                .contains("How did you close the street?")
                .doesNotContain(ROSA);
        assertThat(hers.page("/desk/messages/" + id).select("main").text()).doesNotContain(SAMI);
        assertThat(hers.post("/desk/messages/" + id + "/answer", "words", "Myself")
                        .statusCode())
                .as("by its sender")
                .isEqualTo(404);
        assertThat(his.post("/desk/messages/" + id + "/answer", "words", "With cones.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(parts(id, "answered")).contains("With cones.", "\"answer\"", SAMI);
        assertThat(hers.page("/desk/messages/" + id).select("main").text()).contains("With cones.", SAMI);
        assertThat(his.page("/desk/messages/" + id).select("main").text()).contains(ROSA);
        assertThat(his.post("/desk/messages/" + id + "/answer", "words", "Once more")
                        .statusCode())
                .isEqualTo(409);
        assertThat(mails(id)).hasSize(2);
        assertThat(his.page("/desk").select("main").text()).doesNotContain("has written to you");
    }

    @Test
    void isForThoseOnlyWhomItConcerns() {
        var id = ids.next();
        write(id, "Hello");
        try (var stranger = new Reader(port);
                var other = SignedIn.as(Role.ADMINISTRATOR, port)) {
            assertThat(Reader.header(stranger.get(somebody + "/message"), "Location"))
                    .startsWith("/sign-in?to=");
            assertThat(stranger.post(somebody + "/message", "words", "Hello").statusCode())
                    .isEqualTo(403);
            assertThat(Html.checked(Reader.text(stranger.get(somebody)))
                            .select("main")
                            .text())
                    .contains("Whoever is signed in can write a message here.")
                    .doesNotContain("@");
            for (var path : List.of("", "/answer", "/refusal", "/report")) {
                var answer = path.isEmpty()
                        ? other.get("/desk/messages/" + id)
                        : other.post("/desk/messages/" + id + path, "words", "x");
                assertThat(answer.statusCode()).as(path).isEqualTo(404);
            }
        }
        assertThat(his.get(somebody + "/message").statusCode()).as("to oneself").isEqualTo(404);
    }

    @Test
    void keepsWhatWasTypedAndTellsWhatIsWrong() {
        for (var typed : List.of("", " ?! ", "word ".repeat(301))) {
            var answer = write(ids.next(), typed);
            assertThat(answer.statusCode()).isEqualTo(422);
            var page = Html.checked(Reader.text(answer));
            assertThat(page.select("#words-error")).hasSize(1);
            assertThat(page.select("#words").text()).isEqualTo(typed.strip());
        }
        assertThat(jdbc.sql("select count(*) from people.notes")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isWrittenSoManyTimesADayAndNoMore() {
        for (int i = 0; i < 5; i++) {
            assertThat(writeTo("/people/" + found(guest(i)), ids.next()).statusCode())
                    .isEqualTo(200);
        }
        var answer = write(ids.next(), "One too many");
        assertThat(answer.statusCode()).isEqualTo(429);
        var page = Html.checked(Reader.text(answer));
        assertThat(page.select("#words").text()).isEqualTo("One too many");
        assertThat(page.select(".notice--bad").text()).contains("too many messages for one day");
        jdbc.sql("delete from runtime.limits").update();
        represent(ROSA);
        for (int i = 5; i < 12; i++) {
            assertThat(writeTo("/people/" + found(guest(i)), ids.next()).statusCode())
                    .as("for a member")
                    .isEqualTo(200);
        }
        assertThat(write(ids.next(), "Hello").statusCode()).isEqualTo(200);
        assertThat(write(ids.next(), "Hello?").statusCode()).isEqualTo(200);
        assertThat(write(ids.next(), "Hello??").statusCode())
                .as("to one person")
                .isEqualTo(429);
    }

    @Test
    void isRefusedFromItsMailByOneButtonAndTheSenderIsToldNothing() {
        var id = ids.next();
        var before = sent(write(id, "Hello"));
        var link = refusal(id);
        try (var mailbox = new Reader(port)) {
            for (var method : List.of("GET", "HEAD")) {
                assertThat(mailbox.send(method, link).statusCode()).isEqualTo(200);
            }
            assertThat(Html.checked(Reader.text(mailbox.get(link)))
                            .select("main button")
                            .eachText())
                    .containsExactly("Refuse it, and all more from this person");
            assertThat(his.page("/desk/messages").select("main").text())
                    .as("looking changes nothing")
                    .contains("No answer yet");
            for (int press = 0; press < 2; press++) {
                assertThat(mailbox.post(link).statusCode()).isEqualTo(200);
            }
            assertThat(mailbox.get("/people/refusal/" + ids.token()).statusCode())
                    .isEqualTo(410);
            assertThat(mailbox.post("/people/refusal/" + ids.token()).statusCode())
                    .isEqualTo(410);
        }
        assertThat(his.page("/desk/messages").select("main").text()).contains("Refused", "I want nothing from");
        assertThat(hers.page("/desk/messages").select("main").text())
                .contains("No answer yet")
                .doesNotContain("Refused");
        var held = ids.next();
        assertThat(sent(write(held, "Hello again"))).as("told the same").isEqualTo(before);
        assertThat(mails(held)).isEmpty();
        assertThat(his.get("/desk/messages/" + held).statusCode()).isEqualTo(404);
        assertThat(his.page("/desk").select("main").text()).doesNotContain("has written to you");
        assertThat(hers.page("/desk/messages/" + held).select("main").text()).contains("Hello again");
        assertThat(his.post("/desk/messages/unblocking", "sender", rosa.toString())
                        .statusCode())
                .isEqualTo(303);
        jdbc.sql("delete from runtime.limits").update();
        var again = ids.next();
        write(again, "Hello anew");
        assertThat(mails(again)).hasSize(1);
    }

    @Test
    void isRefusedAloneAtTheDesk() {
        var id = ids.next();
        write(id, "Hello");
        assertThat(his.post("/desk/messages/" + id + "/refusal").statusCode()).isEqualTo(303);
        assertThat(his.page("/desk/messages/" + id).select("main").text()).contains("You refused this message");
        assertThat(his.post("/desk/messages/" + id + "/answer", "words", "Well").statusCode())
                .isEqualTo(409);
        var next = ids.next();
        write(next, "Hello again");
        assertThat(mails(next)).hasSize(1);
    }

    @Test
    void isReportedToTheSecretariatAsALetterOnce() {
        var id = ids.next();
        write(id, "Buy my watches");
        for (int press = 0; press < 2; press++) {
            assertThat(his.post("/desk/messages/" + id + "/report", "reason", "An advertisement")
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(his.page("/desk/messages/" + id).select("main").text()).contains("The secretariat was told.");
        assertThat(jdbc.sql("select answers::text from mailbox.letters where answers::text like '%Buy my watches%'")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("Rosanote (" + ROSA + ")", "An advertisement", SAMI, "/desk/people/" + rosa);
        assertThat(jdbc.sql(
                                "select facts::text from audit.entries where verb = 'people.note.report' and object = :object")
                        .param("object", "note:" + id)
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .doesNotContain("watches", "@");
        var next = ids.next();
        write(next, "Cheap watches");
        assertThat(mails(next)).isEmpty();
        jdbc.sql("delete from mailbox.letters where answers::text like '%Buy my watches%'")
                .update();
    }

    @Test
    void reachesNobodyWhoLeftMeanwhile() {
        assertThat(hers.get(somebody + "/message").statusCode()).isEqualTo(200);
        jdbc.sql("delete from people.entries where person = :id")
                .param("id", sami)
                .update();
        var id = ids.next();
        assertThat(write(id, "Hello").statusCode()).isEqualTo(404);
        assertThat(mails(id)).isEmpty();
    }

    @Test
    void keepsAHostileNameOnOneLine() {
        jdbc.sql("update people.persons set name = :name where id = :id")
                .param("name", "Rosa\r\nBcc: all@example.org\u202e")
                .param("id", rosa)
                .update();
        var id = ids.next();
        write(id, "Hello\r\n.\r\nBcc: all@example.org");
        assertThat(mails(id)).containsExactly(SAMI + " en Rosa Bcc: all@example.org writes to you");
    }

    @Test
    void goesWithTheAccountAndAfterAYear() {
        var id = ids.next();
        write(id, "A secret of Rosa");
        var holdings = program.getBean(NoteHoldings.class);
        var people = program.getBean(People.class);
        assertThat(holdings.of(people.person(rosa).orElseThrow()).toString())
                .contains("A secret of Rosa")
                .doesNotContain(SAMI);
        assertThat(holdings.of(people.person(sami).orElseThrow()).toString())
                .contains("A secret of Rosa", "practitioner")
                .doesNotContain(ROSA);
        holdings.erase(people.person(rosa).orElseThrow());
        assertThat(parts(id, "sent")).isEmpty();
        assertThat(jdbc.sql("select state from mail.messages where key = :key")
                        .param("key", "people.note:" + id + ":sent")
                        .query(String.class)
                        .single())
                .isEqualTo("expired");
        jdbc.sql("update people.notes set sent = :before where id = :id")
                .param(
                        "before",
                        clock.instant().atOffset(ZoneOffset.UTC).minusYears(1).minusDays(1))
                .param("id", id)
                .update();
        program.getBean(NoteRows.class).forgetOld();
        assertThat(hers.get("/desk/messages/" + id).statusCode()).isEqualTo(404);
    }

    private HttpResponse<byte[]> write(UUID id, String text) {
        return hers.post(somebody + "/message", "id", id.toString(), "words", text);
    }

    private HttpResponse<byte[]> writeTo(String path, UUID id) {
        return hers.post(path + "/message", "id", id.toString(), "words", "Hello");
    }

    private static String sent(HttpResponse<byte[]> answer) {
        return answer.statusCode()
                + Html.checked(Reader.text(answer)).select("main").text();
    }

    private UUID guest(int number) {
        return Somebody.in(jdbc, clock).called("Guest" + number + "note");
    }

    /** Has somebody be found by whoever looks, and tells by which id. */
    private UUID found(UUID person) {
        var entry = ids.next();
        jdbc.sql("""
                insert into people.entries (person, id, role, organisation, audience, adult, changed)
                values (:person, :id, 'practitioner', false, 'everyone', :now, :now)
                """)
                .param("person", person)
                .param("id", entry)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return entry;
    }

    private void represent(String email) {
        var member = jdbc.sql("select slug from alliance.organisations where member order by name limit 1")
                .query(String.class)
                .single();
        try (var ada = SignedIn.as(Role.ADMINISTRATOR, port)) {
            assertThat(ada.post("/desk/mandates/" + member, "email", email, "role", "lead")
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    private List<String> mails(UUID id) {
        return jdbc.sql("select recipient || ' ' || language || ' ' || subject from mail.messages where key like :key")
                .param("key", "people.note:" + id + ":%")
                .query(String.class)
                .list();
    }

    private String parts(UUID id, String what) {
        return jdbc.sql("select coalesce(parts::text, '') from mail.messages where key = :key")
                .param("key", "people.note:" + id + ":" + what)
                .query(String.class)
                .single();
    }

    /** The path of the link in its mail. */
    private String refusal(UUID id) {
        var found = Pattern.compile("/people/refusal/[0-9a-z]+").matcher(parts(id, "sent"));
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
