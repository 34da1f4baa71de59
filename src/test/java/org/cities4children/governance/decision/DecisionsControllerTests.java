package org.cities4children.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.time.OffsetDateTime;
import org.cities4children.WholeProgram;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.runtime.Ids;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class DecisionsControllerTests {

    private static final String LIST = "/desk/decisions";
    private static final String NEW = "/desk/decisions/new";
    private static final String MEMBER = "member@demo.example";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Ids ids;

    private Hall hall;
    private SignedIn lead;

    @BeforeEach
    void come() {
        hall = new Hall(program, port);
        lead = SignedIn.as(Role.MEMBER, port);
    }

    @AfterEach
    void go() {
        lead.close();
        hall.close();
    }

    @Test
    void isReadByEverybodySignedInAndLedToFromTheDesk() {
        assertThat(hall.ada.page("/desk").select("main a[href=" + LIST + "]")).hasSize(1);
        assertThat(lead.page("/desk/account/mandates").select("main a[href=" + LIST + "]"))
                .hasSize(1);
        assertThat(lead.page(LIST).select("main").text()).contains("Nothing waits for the members’ answers.");
        assertThat(lead.page(LIST).select("a[href=" + NEW + "]")).isEmpty();
    }

    @Test
    void goesToMembersForWhichSomebodyCanAnswerOnly() {
        assertThat(hall.ada.page(NEW).select(".notice--sun").text()).contains("Members that can answer: 0.");
        assertThat(refused(hall.fields(ids.next(), "Nobody hears it", "consent"))
                        .select("#title-error")
                        .text())
                .contains("Give mandates first");
        hall.grant(0, MEMBER, "lead");
        assertThat(hall.ada.page(NEW).select(".notice").text()).contains("Members that can answer: 1.");
        var path = hall.put("A park for all", "majority");
        assertThat(lead.page("/desk").select("main tbody").text())
                .contains("A park for all: the answer of " + hall.member(0) + " is awaited until the end of");
        var row = lead.page(LIST).select("#open ~ .scroller tbody tr").get(0).text();
        assertThat(row).startsWith("A park for all Majority").endsWith("0 of 1");
        var page = lead.page(path);
        assertThat(page.select("main .typed").eachText()).containsExactly("Shall we?");
        assertThat(page.select("dd code").text()).hasSize(12);
        assertThat(page.select("main h2").eachText()).contains("You act for " + hall.member(0));
    }

    @Test
    void asksNoMemberWhoseMembershipRestsAndTakesItsVoteFromOneThatGoesToRest() {
        hall.grant(0, MEMBER, "lead");
        hall.grant(1, MEMBER, "lead");
        var first = hall.put("A park for all", "majority");
        var voter = lead.page(first).select("[name=voter]").eachAttr("value").getFirst();
        hall.rest(0);
        try {
            assertThat(lead.page(first).select("[name=voter]")).hasSize(1);
            assertThat(lead.post(first + "/answers", "voter", voter, "stance", "support", "after", "0")
                            .statusCode())
                    .isEqualTo(404);
            var second = hall.put("A park for some", "majority");
            var roll = hall.ada.page(second).select("main").text();
            assertThat(roll).doesNotContain(hall.resting());
            assertThat(hall.ada.page(NEW).select(".notice").text()).contains("Members that can answer: 1.");
        } finally {
            hall.wake();
        }
    }

    @Test
    void keepsWhatWasTypedAndTellsWhatIsWrong() {
        var today = hall.today();
        var page = refused(
                "title",
                "",
                "wording",
                "Half a sentence",
                "method",
                "shouting",
                "quorum",
                "0",
                "last",
                today.plusDays(2).toString(),
                "review",
                today.toString(),
                "language",
                "xx");
        for (var field : new String[] {"title", "language", "method", "quorum", "last", "review"}) {
            assertThat(page.select("#" + field + "-error").text()).as(field).isNotEmpty();
        }
        assertThat(page.select("#wording").text()).isEqualTo("Half a sentence");
        hall.grant(0, MEMBER, "lead");
        var silence = hall.fields(
                ids.next(),
                "Too soon",
                "silence",
                "days",
                "5",
                "last",
                today.plusDays(5).toString());
        assertThat(refused(silence).select("#days-error").text()).contains("working days");
    }

    @Test
    void isPutOnceHoweverOftenItIsPressed() {
        hall.grant(0, MEMBER, "lead");
        var fields = hall.fields(ids.next(), "Pressed twice", "consent");
        for (int press = 0; press < 3; press++) {
            assertThat(hall.ada.post(NEW, fields).statusCode()).isEqualTo(303);
        }
        assertThat(count("select count(*) from governance.decisions where title = 'Pressed twice'"))
                .isOne();
        hall.end();
        assertThat(hall.ada.post(NEW, fields).statusCode()).as("after its end").isEqualTo(303);
        assertThat(count("select count(*) from ballots.ballots where matter = 'decision:" + fields[1] + "'"))
                .isOne();
    }

    @Test
    void putsAChangedWordingAgainOnceTheFirstRoundIsOver() {
        hall.grant(0, MEMBER, "lead");
        var first = hall.put("A round that fails", "majority");
        var id = first.substring("/desk/decisions/".length());
        var early = hall.fields(ids.next(), "Too early", "majority", "follows", id);
        assertThat(refused(early).select("main .error").text()).contains("The earlier round is not over");
        assertThat(hall.ada.page(first).select("a[href*=follows]")).isEmpty();
        hall.end();
        assertThat(lead.page(first).select("a[href*=follows]")).isEmpty();
        var again = hall.ada.page(first).select("a[href*=follows]").attr("href");
        var form = hall.ada.page(again);
        assertThat(form.select("#wording").text()).isEqualTo("Shall we?");
        assertThat(form.select("[name=follows]").val()).isEqualTo(id);
        var second = hall.put("The second round", "majority", "follows", id);
        assertThat(lead.page(first).select("main").text()).contains("put again: The second round", "It did not pass");
        assertThat(lead.page(second).select("main").text())
                .contains("Another round, with a changed wording, of A round that fails");
        var third = hall.fields(ids.next(), "Somebody else's", "majority", "follows", id);
        assertThat(refused(third).select("main .error").text()).contains("somebody has put it again already");
    }

    @Test
    void goesToNoMemberWhosePeopleMayNotComeIn() {
        hall.grant(0, MEMBER, "lead");
        hall.grant(1, "editor@demo.example", "lead");
        block("editor@demo.example", hall.now());
        try {
            assertThat(hall.ada.page(NEW).select("main .notice").text()).contains("Members that can answer: 1.");
        } finally {
            block("editor@demo.example", null);
        }
        assertThat(hall.ada.page(NEW).select("main .notice").text()).contains("Members that can answer: 2.");
    }

    private void block(String email, @Nullable OffsetDateTime since) {
        jdbc.sql("update people.persons set disabled = :since where email = :email")
                .param("since", since, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("email", email)
                .update();
    }

    @Test
    void numbersWhatPassedWithoutGaps() {
        hall.grant(0, MEMBER, "lead");
        for (var title : new String[] {"First to pass", "Fails between", "Second to pass"}) {
            var path = hall.put(title, "majority");
            if (!title.startsWith("Fails")) {
                AnswersControllerTests.say(lead, path, "support", "");
            }
            hall.end();
        }
        assertThat(count("select count(*) from governance.decisions where title = 'Fails between' and year is null"))
                .isOne();
        assertThat(count("select count(*) from governance.decisions where running is not null"))
                .isEqualTo(count("select max(running) from governance.decisions"));
        assertThat(count("select running from governance.decisions where title = 'Second to pass'"))
                .isEqualTo(count("select running + 1 from governance.decisions where title = 'First to pass'"));
        assertThat(lead.page(LIST).select("#decided ~ .scroller tbody").text())
                .containsPattern("C4C-\\d{4}-\\d{3} Second to pass It passed.")
                .contains("Fails between It did not pass: too few members took part.");
    }

    @Test
    void asksOnceItsReviewDayHasComeWhetherItStillHolds() {
        hall.grant(0, MEMBER, "lead");
        var path = hall.put(
                "Looked at later",
                "consent",
                "review",
                hall.today().plusDays(40).toString());
        AnswersControllerTests.say(lead, path, "support", "");
        hall.end();
        assertThat(hall.ada.page("/desk").select("main").text()).doesNotContain("Looked at later");
        jdbc.sql("update governance.decisions set last_day = :last, review_day = :today where title = 'Looked"
                        + " at later'")
                .param("last", hall.today().minusDays(9))
                .param("today", hall.today())
                .update();
        assertThat(hall.ada.page("/desk").select("main").text()).contains("Looked at later: the review day");
        assertThat(lead.post(path + "/review").statusCode()).isEqualTo(404);
        assertThat(hall.ada.page(path).select("form[action$=/review]")).hasSize(1);
        assertThat(hall.ada.post(path + "/review").statusCode()).isEqualTo(303);
        assertThat(hall.ada.page("/desk").select("main").text()).doesNotContain("Looked at later");
    }

    private Document refused(String... fields) {
        var answer = hall.ada.post(NEW, fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Html.checked(Reader.text(answer));
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
