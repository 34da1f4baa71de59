package org.cities4children.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cities4children.WholeProgram;
import org.cities4children.ballots.Ballots;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.people.Somebody;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class AnswersControllerTests {

    private static final String MEMBER = "member@demo.example";
    private static final String COMMITTEE = "committee@demo.example";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Hall hall;
    private SignedIn lead;
    private SignedIn alternate;

    @BeforeEach
    void come() {
        hall = new Hall(program, port);
        lead = SignedIn.as(Role.MEMBER, port);
        alternate = SignedIn.as(Role.COMMITTEE, port);
        hall.grant(0, MEMBER, "lead");
        hall.grant(0, COMMITTEE, "alternate");
    }

    @AfterEach
    void go() {
        lead.close();
        alternate.close();
        hall.close();
    }

    @Test
    void tellsWhoHasAnsweredAndOnlyAfterTheEndWhat() {
        hall.grant(1, COMMITTEE, "lead");
        var path = hall.put("Said at the end", "majority");
        var voter = voter(lead, path);
        assertThat(say(lead, path, "object", "Too dear").statusCode()).isEqualTo(303);
        var other = hall.ada.page(path).select("main").text();
        assertThat(other).contains("1 of 2", "Until the end everybody sees who").doesNotContain("Too dear");
        assertThat(hall.ada
                        .page("/desk/audit?verb=ballots.answer")
                        .select("main")
                        .text())
                .contains("number")
                .doesNotContain("object", "stance");
        assertThat(lead.page("/desk").select("main").text()).doesNotContain("Said at the end");
        assertThat(lead.page(path).select("main").text()).contains("Its answer now: Object");
        assertThat(say(lead, path, "reservation", "If it stays cheap").statusCode())
                .isEqualTo(303);
        hall.end();
        var page = lead.page(path);
        assertThat(page.select(".notice--good").text()).contains("It passed.", "1 of 2. Needed: 1.", "C4C-");
        assertThat(page.select("main").text())
                .contains("Objections and reservations", "Support with reservation", "If it stays cheap")
                .doesNotContain("Too dear");
        assertThat(page.select("form.form")).isEmpty();
        var late = refused(
                lead.post(
                        path + "/answers", "voter", voter, "after", "2", "stance", "object", "reason", "My last word"),
                409);
        assertThat(late.select("main").text()).contains("Your answer came after the end", "My last word");
    }

    @Test
    void keepsWhatWasTypedWhereAReasonIsMissingOrTooLong() {
        var path = hall.put("Needs a reason", "consent");
        var page = refused(say(lead, path, "object", ""), 422);
        assertThat(page.select("main .error").text()).contains("this answer needs one");
        assertThat(page.select("[name=stance][value=object][checked]")).hasSize(1);
        page = refused(say(lead, path, "object", "word ".repeat(301)), 422);
        assertThat(page.select("main .error").text()).contains("Words at most: 300. Words now: 301.");
        assertThat(page.select("textarea").text()).startsWith("word word");
        page = refused(say(lead, path, "shout", "loud"), 422);
        assertThat(page.select("main .error").text()).contains("Choose an answer");
        assertThat(say(lead, path, "support", "left aside").statusCode()).isEqualTo(303);
        assertThat(lead.page(path).select("main").text()).doesNotContain("left aside");
    }

    @Test
    void writesOverNoAnswerUnseenAndKeepsTheTextTyped() {
        var path = hall.put("Two at once", "consent");
        var seen = voter(lead, path);
        assertThat(say(alternate, path, "abstain", "").statusCode()).isEqualTo(303);
        var answer =
                lead.post(path + "/answers", "voter", seen, "after", "0", "stance", "object", "reason", "My own words");
        var page = refused(answer, 409);
        assertThat(page.select("main").text())
                .contains("Somebody else has answered for this member meanwhile", "Its answer now: Abstain");
        assertThat(page.select("textarea").get(0).text()).isEqualTo("My own words");
        assertThat(page.select("[name=after]").val()).isEqualTo("1");
        assertThat(say(lead, path, "object", "My own words").statusCode()).isEqualTo(303);
    }

    @Test
    void asksForTheMandateAgainAtTheAct() {
        var path = hall.put("Mandate gone", "consent");
        var voter = voter(lead, path);
        jdbc.sql("update alliance.mandates set ended = :now, ended_by = person")
                .param("now", hall.now())
                .update();
        assertThat(lead.post(path + "/answers", "voter", voter, "after", "0", "stance", "support")
                        .statusCode())
                .isEqualTo(404);
        assertThat(lead.page(path).select("[name=voter]")).isEmpty();
        assertThat(hall.ada
                        .post(path + "/answers", "voter", voter, "after", "0", "stance", "support")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void hasOneVoiceForAMemberHoweverManyAnswerAtOnce() throws InterruptedException {
        var path = hall.put("Six at once", "consent");
        var voter = voter(lead, path);
        try (var hands = Executors.newFixedThreadPool(6)) {
            var all = hands.invokeAll(IntStream.range(0, 36)
                    .mapToObj(at -> (Callable<Integer>) () -> (at % 2 == 0 ? lead : alternate)
                            .post(
                                    path + "/answers",
                                    "voter",
                                    voter,
                                    "after",
                                    "0",
                                    "stance",
                                    "object",
                                    "reason",
                                    "Reason " + at)
                            .statusCode())
                    .toList());
            assertThat(all)
                    .extracting(it -> it.resultNow())
                    .containsOnlyOnce(303)
                    .containsOnly(303, 409);
        }
        assertThat(answers(path)).hasSize(1);
    }

    @Test
    void writesDownWhatCameByMailAndTellsTheMembersPeople() {
        var mina = Somebody.in(jdbc, clock).called("Minarecorded");
        hall.grant(1, "minarecorded@example.org", "lead");
        var path = hall.put("By mail", "consent");
        var page = hall.ada.page(path);
        var member = page.select("#voter-mail option").stream()
                .filter(it -> it.text().equals(hall.member(1)))
                .toList()
                .getFirst()
                .val();
        var today = hall.today().toString();
        var wrong =
                refused(hall.ada.post(path + "/records", "voter", "", "stance", "support", "heard", "2020-01-01"), 422);
        assertThat(wrong.select("#voter-mail-error").text()).contains("Choose the member");
        assertThat(wrong.select("#heard-mail-error").text()).contains("date of the mail");
        String[] fields = {"voter", member, "stance", "support", "heard", today, "seen", "0"};
        assertThat(lead.post(path + "/records", fields).statusCode()).isEqualTo(404);
        assertThat(hall.ada.post(path + "/records", fields).statusCode()).isEqualTo(303);
        var id = path.substring("/desk/decisions/".length());
        assertThat(mails("governance.decision:" + id + ":recorded:1:" + mina)).isOne();
        assertThat(mails("governance.decision:" + id + ":notice:" + mina)).isOne();
        fields[3] = "abstain";
        assertThat(refused(hall.ada.post(path + "/records", fields), 409)
                        .select("main .error")
                        .text())
                .contains("Somebody else has answered");
        jdbc.sql("update ballots.ballots set closes = :soon where matter = :matter")
                .param("soon", hall.now().plusHours(47))
                .param("matter", "decision:" + id)
                .update();
        fields[7] = "1";
        assertThat(refused(hall.ada.post(path + "/records", fields), 422)
                        .select("#heard-mail-error")
                        .text())
                .contains("It is too late to write this down");
        assertThat(hall.ada.page(path).select("#heard-mail")).isEmpty();
        hall.end();
        assertThat(lead.page(path).select("main").text()).contains("written down from a mail of");
    }

    @Test
    void hasOneVoiceForTwoThatBecameOneMeanwhile() {
        hall.grant(1, "editor@demo.example", "lead");
        try (var other = SignedIn.as(Role.EDITOR, port)) {
            var path = hall.put("Two become one", "majority");
            assertThat(say(other, path, "support", "").statusCode()).isEqualTo(303);
            var voters = jdbc.sql("""
                    select voter from ballots.roll r join ballots.ballots b on b.id = r.ballot where b.matter = :matter order by name
                    """)
                    .param("matter", "decision:" + path.substring("/desk/decisions/".length()))
                    .query(String.class)
                    .list();
            var mine = voter(lead, path);
            var theirs =
                    voters.stream().filter(it -> !it.equals(mine)).findFirst().orElseThrow();
            program.getBean(Ballots.class).join(theirs, mine);
            assertThat(lead.page("/desk").select("main").text()).doesNotContain("Two become one");
            assertThat(hall.ada.page("/desk/decisions").select("tbody").text())
                    .contains("Two become one Majority", "1 of 1");
            assertThat(lead.page(path).select("main").text())
                    .contains("You act for " + hall.member(0) + " + " + hall.member(1), "Its answer now: Support");
            assertThat(say(other, path, "abstain", "").statusCode()).isEqualTo(303);
            assertThat(lead.page(path).select("main").text()).contains("Its answer now: Abstain");
        }
    }

    @Test
    void keepsTheAnswerOfWhoIsErasedWithoutTheirName() {
        Somebody.in(jdbc, clock).comingIn("Noorerased");
        hall.grant(1, "noorerased@example.org", "lead");
        var path = hall.put("Whose answer stays", "consent");
        try (var noor = Somebody.session("noorerased", port)) {
            assertThat(say(noor, path, "support", "").statusCode()).isEqualTo(303);
            assertThat(noor.post("/desk/account/data/erasure", "password", Somebody.PASSWORD)
                            .statusCode())
                    .isEqualTo(200);
        }
        hall.end();
        assertThat(lead.page(path).select("main").text())
                .contains("Support former representative of " + hall.member(1))
                .doesNotContain("Noorerased");
    }

    /** Answers as the form on the page is filled in there. */
    static HttpResponse<byte[]> say(SignedIn person, String path, String stance, String reason) {
        var form = person.page(path).select("form[action$=/answers]").getFirst();
        return person.post(
                path + "/answers",
                "voter",
                form.select("[name=voter]").val(),
                "after",
                form.select("[name=after]").val(),
                "stance",
                stance,
                "reason",
                reason);
    }

    private static String voter(SignedIn person, String path) {
        return person.page(path)
                .select("form[action$=/answers] [name=voter]")
                .eachAttr("value")
                .getFirst();
    }

    private static Document refused(HttpResponse<byte[]> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        return Html.checked(Reader.text(answer));
    }

    private List<String> answers(String path) {
        return jdbc.sql("""
                select reason from ballots.answers a join ballots.ballots b on b.id = a.ballot where b.matter = :matter
                """)
                .param("matter", "decision:" + path.substring("/desk/decisions/".length()))
                .query(String.class)
                .list();
    }

    private int mails(String key) {
        return jdbc.sql("select count(*) from mail.messages where key = :key")
                .param("key", key)
                .query(Integer.class)
                .single();
    }
}
