package org.cities4children.governance.circular;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cities4children.WholeProgram;
import org.cities4children.ballots.Ballots;
import org.cities4children.ballots.Said;
import org.cities4children.ballots.Stance;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.web.Html;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class CircularsControllerTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Ballots ballots;

    private Office office;
    private UUID noor;
    private UUID lima;

    @BeforeEach
    void come() {
        office = new Office(program, port);
        noor = office.reader("Noorletter", "en");
        lima = office.reader("Limaletter", "fr");
        office.grant(0, noor, "lead");
        office.grant(1, noor, "lead");
        office.grant(1, lima, "alternate");
    }

    @AfterEach
    void go() {
        office.close();
    }

    @Test
    void namesAndCountsWhoWillGetItAndWhomMailDoesNotReach() {
        office.grant(2, demo(), "lead");
        var id = office.draft();
        assertThat(office.begin(id, "subject", "Pressed twice").statusCode()).isEqualTo(303);
        var page = office.ada.page(Office.path(id));
        assertThat(page.select("h1").text()).isEqualTo("A walk");
        assertThat(page.select("main").text())
                .contains("People: 2. Organisations for which they act: 2. Each person gets it once.")
                .contains("it is found anew when it is sent");
        var rows = page.select("[aria-labelledby=readers] tbody tr").eachText();
        assertThat(rows).hasSize(2);
        assertThat(rows.getLast())
                .contains(
                        "Noorletter", office.member(0).name(), office.member(1).name());
        var missed = page.select("[aria-labelledby=missed] tbody tr").eachText();
        assertThat(missed)
                .anyMatch(it -> it.startsWith(office.member(2).name()) && it.contains("nobody reads their mail"))
                .anyMatch(it -> it.startsWith(office.member(3).name()) && it.contains("Nobody may act for it"));
        jdbc.sql("""
                insert into mail.bounces (id, recipient_hash, kind, at, said)
                select :id, recipient_hash, 'hard', put, 'No such user of a letter' from mail.messages
                where recipient = 'limaletter@example.org' limit 1
                """).param("id", office.next()).update();
        page = office.ada.page(Office.path(id));
        assertThat(page.select("[aria-labelledby=readers] tbody tr")).hasSize(1);
        assertThat(page.select("[aria-labelledby=missed]").text())
                .contains("Limaletter", "Mail to this address came back before");
    }

    @Test
    void isShownAsEachReaderSeesIt() {
        var id = office.draft("body", "We walk.\n\nProgramme: https://example.org/walk", "reply", "walks@example.org");
        var french = office.ada.post(
                Office.path(id) + "/versions",
                "language",
                "fr",
                "subject",
                "Une marche",
                "body",
                "On marche.",
                "revision",
                "1");
        assertThat(french.statusCode()).isEqualTo(303);
        var page = office.ada.page(Office.path(id) + "/preview?to=" + noor);
        assertThat(page.select("main .notice").text())
                .contains(
                        "A walk",
                        "We walk.",
                        office.member(0).name(),
                        office.member(1).name())
                .contains("Answers go to walks@example.org");
        assertThat(page.select("main .notice a").attr("href")).isEqualTo("https://example.org/walk");
        page = office.ada.page(Office.path(id) + "/preview?to=" + lima);
        assertThat(page.select("main .notice").attr("lang")).isEqualTo("fr");
        assertThat(page.select("main .notice").text())
                .contains("Une marche", "On marche.", "Les réponses vont à walks@example.org")
                .contains("vous agissez pour " + office.member(1).name())
                .doesNotContain(office.member(0).name());
        page = office.ada.page(Office.path(id) + "/preview?language=fr");
        assertThat(page.select("main .notice").text()).contains("Une marche").doesNotContain("vous agissez");
        page = office.ada.page(Office.path(id) + "/preview?language=xx&to=nobody");
        assertThat(page.select("main .notice").text()).contains("A walk");
        assertThat(office.ada
                        .post(Office.path(id) + "/versions/removal", "language", "fr")
                        .statusCode())
                .isEqualTo(303);
        assertThat(office.ada.page(Office.path(id)).select("main").text()).doesNotContain("Une marche");
        assertThat(office.ada
                        .post(Office.path(id) + "/versions/removal", "language", "en")
                        .statusCode())
                .isEqualTo(303);
        assertThat(office.ada.page(Office.path(id)).select("h1").text())
                .as("its main language stays")
                .isEqualTo("A walk");
    }

    @Test
    void isSentOnceToEachPersonWhenASecondOneAgrees() {
        var id = office.draft();
        assertThat(office.ada
                        .post(
                                Office.path(id) + "/versions",
                                "language",
                                "fr",
                                "subject",
                                "Une marche",
                                "body",
                                "On marche.",
                                "revision",
                                "1")
                        .statusCode())
                .isEqualTo(303);
        office.ask(id);
        assertThat(office.ada.post(Office.path(id) + "/request").statusCode()).isEqualTo(409);
        assertThat(office.ada.get(Office.path(id) + "/change").statusCode()).isEqualTo(409);
        assertThat(office.ada
                        .post(Office.path(id) + "/change", Office.fields(id, "revision", "2"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(office.ada.post(Office.path(id) + "/removal").statusCode()).isEqualTo(409);
        assertThat(office.ada.post(office.waiting() + "/agreement").statusCode())
                .as("by who asked")
                .isEqualTo(409);
        assertThat(office.mails(id)).isEmpty();
        var approval = office.mei.page(office.waiting());
        assertThat(approval.select("main").text()).contains("Send the letter “A walk” to: All members", "asked: 2");
        var link = approval.select("main a[href=" + Office.path(id) + "]").attr("href");
        assertThat(office.mei.page(link).select("main a[href^=/desk/approvals/]"))
                .hasSize(1);
        office.agree();
        assertThat(office.mails(id))
                .containsExactly("limaletter@example.org fr Une marche", "noorletter@example.org en A walk");
        assertThat(office.ada.post(Office.path(id) + "/request").statusCode()).isEqualTo(409);
        assertThat(office.mails(id)).hasSize(2);
        var page = office.ada.page(Office.path(id));
        assertThat(page.select("h2").text()).contains("To whom it was sent");
        assertThat(page.select("main .chip").eachText()).containsExactly("Waits: 2");
        assertThat(office.ada.page(Office.PATH).select("[aria-labelledby=sent]").text())
                .contains("A walk", "All members");
        assertThat(office.ada
                        .page("/desk/audit?verb=governance.circular.send")
                        .select("main")
                        .text())
                .contains("people: 2");
    }

    @Test
    void tellsWhoGotItAndToWhomItCameBack() {
        var id = office.draft();
        office.send(id);
        settle(noor, "sent");
        settle(lima, "sent");
        jdbc.sql("""
                insert into mail.bounces (id, message, recipient_hash, kind, at, said)
                select :id, id, recipient_hash, 'hard', put, 'No such user of a letter' from mail.messages where key like :key
                """)
                .param("id", office.next())
                .param("key", "governance.circular:%" + lima)
                .update();
        office.follow();
        var page = office.ada.page(Office.path(id));
        assertThat(page.select("main .chip").eachText()).containsExactly("Sent: 1", "Came back: 1");
        assertThat(page.select("form[action$=/stop]")).isEmpty();
        jdbc.sql("delete from people.persons where id = :id").param("id", lima).update();
        assertThat(office.ada
                        .page(Office.path(id))
                        .select("[aria-labelledby=readers]")
                        .text())
                .contains("Somebody whose account is gone");
    }

    @Test
    void canBeStoppedWhileLettersWait() {
        var id = office.draft();
        assertThat(office.ada.post(Office.path(id) + "/stop").statusCode()).isEqualTo(303);
        office.send(id);
        settle(noor, "sent");
        office.follow();
        assertThat(office.ada.page(Office.path(id)).select("form[action$=/stop]"))
                .hasSize(1);
        for (int press = 0; press < 2; press++) {
            assertThat(office.mei.post(Office.path(id) + "/stop").statusCode()).isEqualTo(303);
        }
        var page = office.ada.page(Office.path(id));
        assertThat(page.select("main .chip").eachText()).containsExactly("Sent: 1", "Stopped before it was sent: 1");
        assertThat(page.select(".notice--sun").text()).contains("Sending was stopped");
        assertThat(jdbc.sql("select count(*) from mail.messages where key like :key and settled is null")
                        .param("key", "governance.circular:" + id + ":%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(office.ada
                        .page("/desk/audit?verb=governance.circular.stop")
                        .select("main")
                        .text())
                .containsOnlyOnce("stopped: 1");
    }

    @Test
    void canBeChangedAgainOnceItIsRefusedOrTakenBack() {
        var id = office.draft();
        office.ask(id);
        assertThat(office.mei.post(Office.path(id) + "/withdrawal").statusCode())
                .as("asked by somebody else")
                .isEqualTo(409);
        assertThat(office.mei.post(office.waiting() + "/refusal").statusCode()).isEqualTo(303);
        assertThat(office.ada
                        .post(Office.path(id) + "/change", Office.fields(id, "revision", "1", "subject", "A run"))
                        .statusCode())
                .isEqualTo(303);
        office.ask(id);
        assertThat(office.ada.post(Office.path(id) + "/withdrawal").statusCode())
                .isEqualTo(303);
        assertThat(office.ada.page(Office.path(id)).select("h1").text()).isEqualTo("A run");
        assertThat(office.ada.post(Office.path(id) + "/removal").statusCode()).isEqualTo(303);
        assertThat(office.ada.get(Office.path(id)).statusCode()).isEqualTo(404);
        assertThat(office.mails(id)).isEmpty();
    }

    @Test
    void findsWhoHasNotAnsweredWhenItIsSent() {
        var decision = put();
        assertThat(office.ada
                        .page(Office.PATH + "/new")
                        .select("option[value=silent:" + decision + "]")
                        .text())
                .contains("Who has not answered: Shall we walk?");
        var id = office.draft("audience", "silent:" + decision);
        assertThat(office.ada.page(Office.path(id)).select("[aria-labelledby=readers] tbody tr"))
                .hasSize(2);
        office.ask(id);
        answer(decision, 1);
        office.agree();
        assertThat(office.mails(id)).containsExactly("noorletter@example.org en A walk");
        assertThat(office.ada
                        .page(Office.path(id))
                        .select("[aria-labelledby=readers]")
                        .text())
                .contains(office.member(0).name())
                .doesNotContain(office.member(1).name());
        assertThat(office.ada
                        .page(Office.path(id) + "/preview?to=" + noor)
                        .select("main .notice a")
                        .attr("href"))
                .endsWith("/desk/decisions/" + decision);
        var late = office.draft("audience", "silent:" + decision);
        office.ask(late);
        answer(decision, 0);
        office.agree();
        assertThat(office.mails(late)).as("nobody is left").isEmpty();
        assertThat(office.ada.page(Office.path(late)).select("main").text())
                .contains("Mail reaches nobody of this audience now");
        assertThat(office.ada.post(Office.path(late) + "/request").statusCode()).isEqualTo(409);
    }

    @Test
    void goesToTheCommitteeOnly() {
        jdbc.sql("delete from alliance.mandates").update();
        int steering = IntStream.iterate(0, it -> it + 1)
                .filter(it -> office.member(it).isSteering())
                .findFirst()
                .orElseThrow();
        int other = IntStream.iterate(0, it -> it + 1)
                .filter(it -> !office.member(it).isSteering())
                .findFirst()
                .orElseThrow();
        office.grant(steering, noor, "lead");
        office.grant(other, noor, "alternate");
        office.grant(other, lima, "lead");
        var page = office.ada.page(Office.path(office.draft("audience", "committee")));
        assertThat(page.select("[aria-labelledby=readers] tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("Noorletter", office.member(steering).name())
                .doesNotContain(office.member(other).name());
        assertThat(page.select("[aria-labelledby=missed]").text())
                .contains("Nobody may act for it")
                .doesNotContain(office.member(other).name());
    }

    @Test
    void goesToTheMembersOfOneCountryOnly() {
        var before = Optional.ofNullable(office.member(1).country());
        move(1, "BD");
        var page = office.ada.page(Office.path(office.draft("audience", "chapter:BD")));
        move(1, before.orElse(null));
        assertThat(page.select("[aria-labelledby=readers] tbody tr").eachText())
                .hasSize(2)
                .allMatch(it -> it.contains(office.member(1).name()))
                .noneMatch(it -> it.contains(office.member(0).name()));
    }

    @ParameterizedTest
    @CsvSource({
        "subject, ''",
        "body, ''",
        "audience, everybody",
        "audience, chapter:ZZ",
        "audience, silent:00000000-0000-7000-8000-000000000000",
        "language, tlh",
        "reply, nobody at home",
        "reply, 'x@example.org\r\nBcc: all@example.org'",
        "reply, 'a@example.org, b@example.org'"
    })
    void keepsWhatWasTypedAndTellsWhatIsWrong(String field, String typed) {
        var id = office.next();
        var answer = office.begin(id, field, typed.replace("\\r\\n", "\r\n"));
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Html.checked(office.text(answer));
        assertThat(page.select("#" + field + "-error")).hasSize(1);
        if (!field.equals("body")) {
            assertThat(page.select("#body").text()).isEqualTo("We walk on Friday.");
        }
        assertThat(office.ada.get(Office.path(id)).statusCode()).isEqualTo(404);
    }

    @Test
    void keepsAHostileSubjectOnOneLine() {
        var id = office.draft("subject", "A walk\r\nBcc: all@example.org\u202e");
        office.send(id);
        assertThat(office.mails(id)).hasSize(2).allMatch(it -> it.endsWith("A walk Bcc: all@example.org"));
    }

    @Test
    void showsBothTextsWhenTwoWriteAtOnce() {
        var id = office.draft();
        assertThat(office.mei
                        .post(Office.path(id) + "/change", Office.fields(id, "revision", "1", "body", "Mei walks."))
                        .statusCode())
                .isEqualTo(303);
        var answer =
                office.ada.post(Office.path(id) + "/change", Office.fields(id, "revision", "1", "body", "Ada walks."));
        assertThat(answer.statusCode()).isEqualTo(409);
        var page = Html.checked(office.text(answer));
        assertThat(page.select("main .typed").text()).isEqualTo("Mei walks.");
        assertThat(page.select("#body").text()).isEqualTo("Ada walks.");
        var revision = page.select("[name=revision]").val();
        assertThat(office.ada
                        .post(
                                Office.path(id) + "/change",
                                Office.fields(id, "revision", revision, "body", "Both walk."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(office.ada
                        .page(Office.path(id) + "/preview")
                        .select("main .notice")
                        .text())
                .contains("Both walk.");
    }

    @Test
    void doesNotExistForWhoMayNotPutDecisions() {
        var id = office.draft();
        try (var member = SignedIn.as(Role.MEMBER, port)) {
            assertThat(member.get(Office.path(id)).statusCode()).isEqualTo(404);
            assertThat(member.get(Office.path(id) + "/preview").statusCode()).isEqualTo(404);
            assertThat(member.post(Office.path(id) + "/request").statusCode()).isEqualTo(404);
        }
        assertThat(office.ada.get(Office.path(id) + "/request").statusCode()).isIn(404, 405);
        assertThat(office.ada.page("/ar" + Office.path(id)).select("html").attr("dir"))
                .isEqualTo("rtl");
    }

    private void move(int member, @Nullable String country) {
        jdbc.sql("update alliance.organisations set country = :country where slug = :slug")
                .param("country", country, Types.VARCHAR)
                .param("slug", office.member(member).slug())
                .update();
    }

    private UUID demo() {
        return jdbc.sql("select id from people.persons where email_key = 'member@demo.example'")
                .query(UUID.class)
                .single();
    }

    private void settle(UUID person, String state) {
        jdbc.sql("update mail.messages set state = :state, settled = put where key like :key")
                .param("state", state)
                .param("key", "governance.circular:%" + person)
                .update();
    }

    private UUID put() {
        var id = office.next();
        var answer = office.ada.post(
                "/desk/decisions/new",
                "id",
                id.toString(),
                "title",
                "Shall we walk?",
                "wording",
                "We walk.",
                "language",
                "en",
                "method",
                "majority",
                "quorum",
                "50",
                "days",
                "5",
                "last",
                office.today().plusDays(20).toString());
        assertThat(answer.statusCode()).isEqualTo(303);
        return id;
    }

    private void answer(UUID decision, int member) {
        var ballot = ballots.about("decision:" + decision).getFirst();
        var voter = ballot.roll().stream()
                .filter(it -> it.name().equals(office.member(member).name()))
                .findFirst()
                .orElseThrow();
        ballots.cast(ballot.id(), new Said(voter.id(), Stance.SUPPORT, "", noor, null, 0));
    }
}
