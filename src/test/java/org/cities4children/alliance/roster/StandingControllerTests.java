package org.cities4children.alliance.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.cities4children.WholeProgram;
import org.cities4children.alliance.MembershipState;
import org.cities4children.alliance.membership.MembershipsInTests;
import org.cities4children.exchange.intake.Intake;
import org.cities4children.exchange.report.Refusal;
import org.cities4children.exchange.report.Reporter;
import org.cities4children.exchange.report.Summary;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

@WholeProgram
class StandingControllerTests {

    private static final String LIST = "/desk/memberships";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    private MembershipsInTests hall;
    private SignedIn committee;
    private String path;

    @BeforeEach
    void come() {
        hall = new MembershipsInTests(program, port);
        committee = SignedIn.as(Role.COMMITTEE, port);
        path = LIST + "/" + hall.slug;
    }

    @AfterEach
    void go() {
        committee.close();
        hall.close();
    }

    @Test
    void listsAllMembersByTheirStanding() {
        assertThat(hall.ada.page("/desk").select("main a[href=" + LIST + "]")).hasSize(1);
        var page = hall.ada.page(LIST);
        assertThat(row(page)).contains("Member", "–");
        assertThat(page.select("main nav a").eachText()).containsExactly("All", "Members");
        assertThat(hall.ada.page(LIST + "?state=nonsense").select("tbody tr")).hasSameSizeAs(page.select("tbody tr"));
        assertThat(hall.ada.page(LIST + "?state=left").select("main .notice").text())
                .isEqualTo("There is none.");
    }

    @Test
    void handsAllMembersOutAsATableThatComesBackUnchanged() throws IOException {
        hall.grant("member@demo.example", "lead");
        assertThat(hall.ada.page(LIST).select("main a[href=" + LIST + ".csv]")).hasSize(1);
        var answer = committee.get(LIST + ".csv");
        assertThat(Reader.header(answer, "Content-Disposition")).contains("members_table.csv");
        var text = Reader.text(answer);
        assertThat(text.lines()
                        .filter(it -> it.contains("\"" + hall.name + "\""))
                        .findFirst())
                .hasValueSatisfying(
                        it -> assertThat(it).contains("\"active\"", "\"1\",\"0\"", "/members/" + hall.slug));
        assertThat(text).doesNotContain("@demo.example");
        try (var member = SignedIn.as(Role.MEMBER, port)) {
            assertThat(member.get(LIST + ".csv").statusCode()).isEqualTo(404);
        }
        var intake = program.getBean(Intake.class);
        var table = intake.file("members_table", new ByteArrayResource(answer.body()));
        assertThat(intake.rehearse(List.of(table), new Deaf())).allSatisfy(it -> {
            assertThat(it.refused()).isZero();
            assertThat(it.created() + it.updated()).isZero();
            assertThat(it.unchanged()).isEqualTo((int) text.lines().count() - 1);
        });
    }

    @Test
    void tellsWhoWasNotRemindedAndWhy() {
        hall.late(0);
        var page = hall.ada.page(LIST + "?state=unreached");
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(row(page)).contains("Member, to be confirmed", "Nobody represents it.");
        assertThat(hall.ada.page("/desk").select("main tbody").text()).contains("1 member was not reminded to confirm");
        assertThat(hall.ada.page(path).select(".notice--sun").text())
                .contains("reached nobody", "Nobody represents it.");
        hall.grant("member@demo.example", "lead");
        hall.run();
        assertThat(row(hall.ada.page(LIST))).contains("is of the demonstration and gets no mail");
    }

    @Test
    void offersRestOnlyAfterTheLastReminderAndTakesNoVoteByItself() {
        hall.late(44);
        assertThat(hall.ada.page(path).select("main").text())
                .doesNotContain("may be made dormant", "last reminder. You can");
        hall.late(45);
        assertThat(hall.membership().state().counts()).isTrue();
        assertThat(hall.ada.page("/desk").select("main tbody").text())
                .contains(hall.name + " has not confirmed its membership");
        assertThat(row(hall.ada.page(LIST + "?state=late"))).contains("may be made dormant");
        assertThat(hall.ada.page(path).select("form[action$=/rest] .button--main"))
                .hasSize(1);
        assertThat(post("/rest").statusCode()).isEqualTo(303);
        assertThat(hall.membership().state()).isEqualTo(MembershipState.DORMANT);
        assertThat(hall.ada.page("/desk").select("main tbody").text()).doesNotContain(hall.name);
        assertThat(hall.ada.page(path).select("main").text()).contains("Made dormant", "Ada", "for the secretariat");
        assertThat(post("/waking").statusCode()).isEqualTo(303);
        assertThat(hall.membership().due()).isEqualTo(hall.today().plusYears(1));
    }

    @Test
    void suspendsWithAReasonAndRestores() {
        var page = refused("/suspension", "reason", " ");
        assertThat(page.select("#reason-error").text()).contains("Tell its people why");
        assertThat(page.select("details[open] #reason")).hasSize(1);
        page = refused("/suspension", "reason", "word ".repeat(300));
        assertThat(page.select("#reason-error").text()).contains("1,000");
        assertThat(post("/suspension", "reason", "It took money from a tobacco firm")
                        .statusCode())
                .isEqualTo(303);
        assertThat(hall.membership().state()).isEqualTo(MembershipState.SUSPENDED);
        assertThat(hall.ada.page(path).select(".typed").text()).isEqualTo("It took money from a tobacco firm");
        assertThat(hall.ada.page(path).select("li.notice").text()).startsWith("Suspended 2");
        assertThat(committee.page("/members/" + hall.slug).select(".lead").text())
                .contains("Not a member of the alliance at present");
        assertThat(post("/waking").statusCode())
                .as("that is for those that rest")
                .isEqualTo(409);
        assertThat(post("/restoration").statusCode()).isEqualTo(303);
        assertThat(hall.membership().state()).isEqualTo(MembershipState.ACTIVE);
        assertThat(hall.noted("suspend")).isPositive();
    }

    @Test
    void endsAMembershipOnADayThatHasBeen() {
        for (var wrong :
                new String[] {"", "soon", "2019-12-31", hall.today().plusDays(1).toString()}) {
            var page = refused("/departure", "last", wrong);
            assertThat(page.select("#last-error").text()).as(wrong).contains("from 2020 to today");
            assertThat(page.select("#last").val()).isEqualTo(wrong);
        }
        assertThat(post("/departure", "last", hall.today().minusDays(9).toString())
                        .statusCode())
                .isEqualTo(303);
        assertThat(hall.membership().until()).isEqualTo(hall.today().minusDays(9));
        assertThat(committee.page("/members").select("main a[href=/members/" + hall.slug + "]"))
                .isEmpty();
        assertThat(hall.ada.page(LIST + "?state=left").select("tbody tr")).hasSize(1);
        assertThat(hall.ada.page(path).select("li.notice").text()).startsWith("Left · a member until");
        assertThat(post("/restoration").statusCode()).isEqualTo(303);
        assertThat(hall.membership().until()).isNull();
    }

    @Test
    void setsAnotherDayOnceItIsOne() {
        for (var wrong : new String[] {"", hall.today().minusDays(1).toString(), "2999-01-01"}) {
            assertThat(refused("/day", "due", wrong).select("#due-error").text())
                    .as(wrong)
                    .contains("two years ahead");
        }
        hall.late(3);
        var day = hall.today().plusDays(60);
        assertThat(post("/day", "due", day.toString()).statusCode()).isEqualTo(303);
        assertThat(hall.membership().due()).isEqualTo(day);
        assertThat(hall.membership().state()).isEqualTo(MembershipState.ACTIVE);
    }

    @Test
    void isReadByTheCommitteeAndChangedByAdministratorsOnly() {
        assertThat(row(committee.page(LIST))).contains("Member");
        assertThat(committee.page(path).select("main form")).isEmpty();
        assertThat(committee.post(path + "/rest").statusCode()).isEqualTo(404);
        try (var member = SignedIn.as(Role.MEMBER, port)) {
            assertThat(member.get(LIST).statusCode()).isEqualTo(404);
            assertThat(member.get(path).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void knowsNoOtherMemberAndNoOtherAct() {
        assertThat(hall.ada.get(LIST + "/nowhere").statusCode()).isEqualTo(404);
        assertThat(hall.ada.post(LIST + "/nowhere/rest").statusCode()).isEqualTo(404);
        assertThat(post("/approval").statusCode()).isEqualTo(404);
    }

    private String row(Document page) {
        return page.select("tbody tr").stream()
                .map(it -> it.text())
                .filter(it -> it.startsWith(hall.name))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<byte[]> post(String noun, String... fields) {
        return hall.ada.post(path + noun, fields);
    }

    private Document refused(String noun, String... fields) {
        var answer = post(noun, fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Html.checked(Reader.text(answer));
    }

    private static final class Deaf implements Reporter {

        @Override
        public void refused(Refusal refusal) {
            assertThat(refusal).isNull();
        }

        @Override
        public void progress(String source, int done, int total, long perSecond) {}

        @Override
        public void finished(Summary summary) {}
    }
}
