package org.cities4children.governance.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.cities4children.WholeProgram;
import org.cities4children.alliance.Memberships;
import org.cities4children.alliance.Organisations;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.job.Job;
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
class SeatsControllerTests {

    private static final String PATH = "/desk/seats";
    private static final String OWN = "/desk/account/seats";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Clock clock;

    @Autowired
    private Ids ids;

    private SignedIn ada;
    private SignedIn member;

    @BeforeEach
    void come() {
        ada = SignedIn.as(Role.ADMINISTRATOR, port);
        member = SignedIn.as(Role.MEMBER, port);
    }

    @AfterEach
    void go() {
        endBallots();
        jdbc.sql("truncate governance.term_reminders, governance.terms, governance.seats")
                .update();
        jdbc.sql("delete from alliance.mandates").update();
        ada.close();
        member.close();
    }

    @Test
    void saysWhoDecidesWhileThereIsNoSeat() {
        assertThat(ada.page(PATH).select("main .notice").text()).contains("No seats are kept here yet", "marked");
        assertThat(ada.page("/desk").select("main").text()).doesNotContain("this seat of the steering committee");
    }

    @Test
    void addsASeatOnceAndRefusesOneWithoutAName() {
        var wrong = ada.post(PATH, "id", ids.next().toString(), "seat", "", "kind", "throne");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(html(wrong).select("#seat-error, #kind-error")).hasSize(2);
        var path = seat("City networks", "organisation");
        ada.post(PATH, "id", path.replaceFirst(".*/", ""), "seat", "City networks", "kind", "organisation");
        var page = ada.page(PATH);
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody").text()).contains("City networks", "An organisation", "Vacant");
        assertThat(page.select("main").text()).contains("Seats: 1. With a voice today: 0. Vacant: 1.");
        assertThat(ada.page("/desk").select("main").text())
                .contains("City networks: this seat of the steering committee is vacant less than an hour");
    }

    @Test
    void isForThoseWhoPutDecisionsAndChangedByAdministratorsOnly() {
        var path = seat("City networks", "organisation");
        var term = fill(path, 0, 0, 400);
        try (var reader = SignedIn.as(Role.COMMITTEE, port);
                var editor = SignedIn.as(Role.EDITOR, port)) {
            assertThat(reader.page(PATH).select("main form")).isEmpty();
            assertThat(reader.page(path).select("main form")).isEmpty();
            for (var somebody : List.of(reader, editor, member)) {
                for (var act : List.of(
                        PATH,
                        path + "/terms",
                        path + "/absence",
                        path + "/closure",
                        term + "/end",
                        term + "/stand-in")) {
                    assertThat(somebody.post(act).statusCode()).as(act).isEqualTo(404);
                }
            }
            for (var somebody : List.of(editor, member)) {
                assertThat(somebody.get(PATH).statusCode()).isEqualTo(404);
                assertThat(somebody.get(path).statusCode()).isEqualTo(404);
            }
        }
        var nowhere = PATH + "/00000000-0000-7000-8000-000000000000";
        assertThat(ada.get(nowhere).statusCode()).isEqualTo(404);
        assertThat(ada.post(nowhere + "/closure").statusCode()).isEqualTo(404);
        var other = seat("Community groups", "organisation");
        assertThat(ada.post(other + "/terms" + term.replaceFirst(".*/terms", "") + "/end")
                        .statusCode())
                .as("a term of another seat")
                .isEqualTo(404);
    }

    @Test
    void isFilledOnceAndKeepsWhatWasTypedWhenItIsNot() {
        var path = seat("City networks", "organisation");
        var wrong = ada.post(path + "/terms", "organisation", "", "first", "yesterday", "last", "2020-01-01");
        assertThat(wrong.statusCode()).isEqualTo(422);
        var page = html(wrong);
        assertThat(page.select("#organisation-error, #first-error, #last-error"))
                .hasSize(3);
        assertThat(page.select("#first").val()).isEqualTo("yesterday");
        fill(path, 0, 0, 59);
        page = ada.page(path);
        assertThat(page.select("main dl").text()).contains(name(0), "Nobody can answer for it");
        assertThat(page.select(".notice--sun").text()).contains("give its holder", "The term ends on");
        assertThat(ada.page(PATH).select("tbody").text()).contains("ends within 60 days");
        assertThat(html(term(path, 1, 30, 90)).select("#why-error").text()).contains("Say why");
        assertThat(html(term(path, 1, 60, 90, "organisation", "nobody")).select("#organisation-error"))
                .isNotEmpty();
        var other = seat("Community groups", "organisation");
        var elsewhere = term(other, 0, 0, 90);
        assertThat(elsewhere.statusCode()).isEqualTo(422);
        assertThat(html(elsewhere).select("#organisation-error").text()).contains("one seat");
        var taken = term(path, 1, 0, 90);
        assertThat(html(taken).select("#why-error, #first-error")).isNotEmpty();
        fill(path, 1, 60, 500);
        assertThat(ada.page(PATH).select("tbody").text()).contains("then " + name(1));
    }

    @Test
    void isHandedOverEndedEarlyAndCalledOffWithAReasonThatStays() {
        var path = seat("City networks", "organisation");
        var first = fill(path, 0, 0, 400);
        assertThat(term(path, 1, 10, 300, "why", "It works elsewhere now").statusCode())
                .isEqualTo(303);
        assertThat(ada.page(path).select("main dl").text())
                .contains(day(9).toString().substring(0, 4));
        var second = ada.page(path).select("form[action$=/end]").getLast().attr("action");
        assertThat(second).doesNotContain(first);
        var reason = "reason-" + second.replaceFirst(".*/terms/", "").replaceFirst("/end", "");
        assertThat(ada.post(second).statusCode()).isEqualTo(422);
        assertThat(ada.post(second, reason, "They thought otherwise").statusCode())
                .isEqualTo(303);
        var id = first.replaceFirst(".*/terms/", "");
        var wrong = ada.post(first + "/end", "ends-" + id, "soon", "reason-" + id, "");
        assertThat(html(wrong).select("#ends-" + id + "-error, #reason-" + id + "-error"))
                .hasSize(2);
        assertThat(html(wrong).select("#ends-" + id).val()).isEqualTo("soon");
        assertThat(ada.post(first + "/end", "ends-" + id, day(0).toString(), "reason-" + id, "Ended again")
                        .statusCode())
                .isEqualTo(303);
        var page = ada.page(path);
        assertThat(page.select("main").text()).contains("They thought otherwise", "called off before it began");
        assertThat(ada.post(path + "/closure", "closing", "Too many").statusCode())
                .as("until midnight")
                .isEqualTo(422);
        jdbc.sql("update governance.terms set first_day = first_day - 9, last_day = last_day - 9 where not called_off")
                .update();
        assertThat(html(ada.post(path + "/closure")).select("#closing-error").text())
                .contains("Say why");
        assertThat(ada.post(path + "/closure", "closing", "Too many").statusCode())
                .isEqualTo(303);
        assertThat(ada.page(path).select("main").text())
                .contains("This has been no seat since", "Too many", "Ended again");
        assertThat(ada.page(PATH).select("main").text()).contains("Seats that are no more", "City networks");
    }

    @Test
    void hasAStandInWhoAnswersWhileTheHolderIsAway() {
        grant(0, "member@demo.example", "lead");
        grant(1, "stand-in@demo.example", "lead");
        var path = seat("City networks", "organisation");
        var term = fill(path, 0, 0, 400);
        assertThat(html(ada.post(term + "/stand-in", "standin", "nobody@example.org"))
                        .select("#standin-error")
                        .text())
                .contains("Nobody with this address");
        assertThat(ada.post(term + "/stand-in", "standin", "stand-in@demo.example")
                        .statusCode())
                .isEqualTo(303);
        assertThat(ada.post(term + "/stand-in", "standin", "").statusCode())
                .as("an empty field takes nobody off")
                .isEqualTo(422);
        var decision = put("To be answered");
        var own = member.page(OWN);
        assertThat(own.select("main").text()).contains("City networks", "You can answer for this seat.", "Stand-in:");
        var id = path.replaceFirst(".*/", "");
        var away = OWN + "/" + id + "/absence";
        try (var naya = SignedIn.as(Role.STAND_IN, port)) {
            assertThat(naya.page(OWN).select("main").text()).contains("You stand in: you can answer when");
            assertThat(naya.post(away, "away-" + id, day(2).toString()).statusCode())
                    .as("only the holder says so")
                    .isEqualTo(404);
            assertThat(answer(naya, decision, id, "support", 0).statusCode()).isEqualTo(404);
            var wrong = member.post(away, "away-" + id, "2020-01-01");
            assertThat(html(wrong).select("#away-" + id + "-error").text()).contains("from today on");
            assertThat(member.post(away, "away-" + id, day(2).toString()).statusCode())
                    .isEqualTo(303);
            assertThat(naya.page(OWN).select("main").text()).contains("can answer for this seat now");
            assertThat(answer(naya, decision, id, "support", 0).statusCode()).isEqualTo(303);
        }
        assertThat(answer(member, decision, id, "object", 1, "reason", "Too early")
                        .statusCode())
                .as("the same voice")
                .isEqualTo(303);
        assertThat(ada.page(decision).select("main").text()).contains("City networks – " + name(0));
        assertThat(ada.post(path + "/absence", "away-" + id, "").statusCode()).isEqualTo(303);
        assertThat(ada.page(path).select("main dl").text()).contains("Mei Demo").doesNotContain("answers until");
        assertThat(ada.post(term + "/stand-in", "nobody", "yes").statusCode()).isEqualTo(303);
        assertThat(ada.page(path).select("main dl").text()).contains("Stand-in nobody");
    }

    @Test
    void itsVoiceStaysOneWhenTheHolderChangesWhileABallotIsOpen() {
        grant(0, "member@demo.example", "lead");
        grant(1, "committee@demo.example", "lead");
        var path = seat("City networks", "organisation");
        fill(path, 0, 0, 400);
        var vacant = seat("Community groups", "organisation");
        var id = path.replaceFirst(".*/", "");
        var decision = put("Who changes it");
        assertThat(answer(member, decision, id, "object", 0, "reason", "Too early")
                        .statusCode())
                .isEqualTo(303);
        assertThat(term(path, 1, 1, 300, "why", "Handed over").statusCode()).isEqualTo(303);
        // As if the day had come.
        jdbc.sql("update governance.terms set first_day = first_day - 1, last_day = last_day - 1")
                .update();
        assertThat(answer(member, decision, id, "support", 1).statusCode()).isEqualTo(404);
        try (var next = SignedIn.as(Role.COMMITTEE, port)) {
            assertThat(next.page(decision).select("main").text()).contains("You act for City networks");
            assertThat(answer(next, decision, id, "support", 1).statusCode()).isEqualTo(303);
        }
        endBallots();
        assertThat(ada.page(decision).select("main").text())
                .contains("It passed.", "Members that count as taking part: 1 of 1.")
                .doesNotContain("Community groups");
        assertThat(ada.page(vacant).select(".notice--sun").text()).contains("Nobody holds this seat today");
    }

    @Test
    void namesAnElectedPersonInPublicOnlyOnceTheyAgree() {
        grant(0, "member@demo.example", "lead");
        var path = seat("Youth", "elected");
        assertThat(html(term(path, 0, 0, 400)).select("#email-error").text()).contains("Give the address");
        assertThat(html(term(path, 0, 0, 400, "email", "editor@demo.example"))
                        .select("#email-error")
                        .text())
                .contains("has a mandate that binds");
        assertThat(term(path, 0, 0, 400, "email", "member@demo.example").statusCode())
                .isEqualTo(303);
        seat("Community groups", "organisation");
        var who = member.page(OWN).select("main h2 + p bdi").text().replaceFirst(" \\(.*", "");
        assertThat(who).isNotEmpty();
        try (var visitor = new Reader(port)) {
            var page = html(visitor.get("/members"));
            assertThat(page.select("main").text())
                    .contains("Youth", "Vacant seats: Community groups")
                    .doesNotContain(who);
            var name = OWN + "/" + path.replaceFirst(".*/", "") + "/name";
            assertThat(ada.post(name, "shown", "yes").statusCode())
                    .as("she says so herself")
                    .isEqualTo(404);
            assertThat(member.post(name, "shown", "yes").statusCode()).isEqualTo(303);
            assertThat(html(visitor.get("/members")).select("main").text()).contains(who);
            assertThat(html(visitor.get("/members/"
                                    + organisations.members().getFirst().slug()))
                            .select("main")
                            .text())
                    .contains("on its steering committee");
            assertThat(member.post(name, "shown", "no").statusCode()).isEqualTo(303);
            assertThat(html(visitor.get("/members")).select("main").text()).doesNotContain(who);
        }
    }

    private String seat(String name, String kind) {
        var answer = ada.post(PATH, "id", ids.next().toString(), "seat", name, "kind", kind);
        assertThat(answer.statusCode()).isEqualTo(303);
        return Reader.header(answer, "Location");
    }

    /** Fills a seat with a member, and tells the address of the term. */
    private String fill(String seat, int holder, int first, int last) {
        var id = ids.next();
        for (int press = 0; press < 2; press++) {
            assertThat(term(seat, holder, first, last, "id", id.toString()).statusCode())
                    .isEqualTo(303);
        }
        return seat + "/terms/" + id;
    }

    private HttpResponse<byte[]> term(String seat, int holder, int first, int last, String... more) {
        var fields = new ArrayList<>(
                List.of("first", day(first).toString(), "last", day(last).toString()));
        if (!List.of(more).contains("organisation")) {
            fields.addAll(List.of("organisation", key(holder)));
        }
        fields.addAll(List.of(more));
        return ada.post(seat + "/terms", fields.toArray(String[]::new));
    }

    private void grant(int holder, String email, String role) {
        var path = "/desk/mandates/" + organisations.members().get(holder).slug();
        assertThat(ada.post(path, "email", email, "role", role).statusCode()).isEqualTo(303);
    }

    private String put(String title) {
        var id = ids.next();
        var answer = ada.post(
                "/desk/decisions/new",
                "id",
                id.toString(),
                "title",
                title,
                "wording",
                "Shall we?",
                "language",
                "en",
                "method",
                "majority",
                "quorum",
                "50",
                "days",
                "5",
                "roll",
                "committee",
                "last",
                day(20).toString());
        assertThat(answer.statusCode()).isEqualTo(303);
        return "/desk/decisions/" + id;
    }

    private static HttpResponse<byte[]> answer(
            SignedIn who, String decision, String seat, String stance, int after, String... more) {
        var voter = "seat:" + seat;
        var fields = new ArrayList<>(List.of("voter", voter, "after", Integer.toString(after)));
        fields.addAll(List.of("stance", stance));
        fields.addAll(List.of(more));
        return who.post(decision + "/answers", fields.toArray(String[]::new));
    }

    private void endBallots() {
        jdbc.sql("update ballots.ballots set closes = :now where result is null and matter like 'decision:%'")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        program.getBeansOfType(Job.class).values().stream()
                .filter(it -> it.name().equals("ballots"))
                .forEach(Job::run);
    }

    private String key(int holder) {
        var slug = organisations.members().get(holder).slug();
        return memberships.named(slug).orElseThrow().organisation();
    }

    private String name(int holder) {
        return organisations.members().get(holder).name();
    }

    private LocalDate day(int ahead) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(ahead);
    }

    private static Document html(HttpResponse<byte[]> answer) {
        return Html.checked(Reader.text(answer));
    }
}
