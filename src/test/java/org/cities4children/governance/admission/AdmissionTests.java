package org.cities4children.governance.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.cities4children.WholeProgram;
import org.cities4children.alliance.Application;
import org.cities4children.alliance.Applications;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandates;
import org.cities4children.alliance.MembershipState;
import org.cities4children.alliance.Memberships;
import org.cities4children.alliance.Organisation;
import org.cities4children.alliance.Organisations;
import org.cities4children.alliance.enquiry.Applicant;
import org.cities4children.people.People;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.runtime.job.Job;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

@WholeProgram
class AdmissionTests {

    private static final String NEW = "/desk/decisions/new";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Applications applications;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Mandates mandates;

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    private SignedIn ada;
    private SignedIn seat;
    private Applicant rosa;

    @BeforeEach
    void come() {
        jdbc.sql("delete from runtime.limits").update();
        ada = SignedIn.as(Role.ADMINISTRATOR, port);
        seat = SignedIn.as(Role.MEMBER, port);
        rosa = new Applicant(program, port, "Mathare Play Street", "rosa.admitted@example.org");
    }

    @AfterEach
    void go() {
        endBallots();
        rosa.close();
        seat.close();
        ada.close();
        var added = "(select key from alliance.organisations where name like 'Mathare%')";
        jdbc.sql("delete from alliance.mandates").update();
        jdbc.sql("delete from alliance.memberships where organisation in " + added)
                .update();
        jdbc.sql("delete from alliance.organisations where name like 'Mathare%'")
                .update();
        jdbc.sql("delete from alliance.applications").update();
        jdbc.sql("delete from mail.messages where key like 'alliance.application:%'")
                .update();
        jdbc.sql("delete from people.invitations where email like 'rosa.%'").update();
    }

    @Test
    void fillsTheFormFromTheFactsOfTheOrganisationOnly() {
        giveASeat();
        review();
        var page = ada.page(path());
        var put = page.select("main a[href^=" + NEW + "]").attr("href");
        assertThat(put).isEqualTo(NEW + "?about=application:" + rosa.id());
        var form = ada.page(put);
        assertThat(form.select("#title").val()).isEqualTo("Admit Mathare Play Street as a member");
        assertThat(form.select("#wording").text())
                .contains("Community organisation", "Kenya", "Nairobi", "one-page code", "safe for play")
                .doesNotContain("Rosa", "@");
        assertThat(form.select("[name=method][checked]").val()).isEqualTo("consent");
        assertThat(form.select("#last").val()).isEqualTo(today().plusDays(7).toString());
        assertThat(form.select(".notice").text())
                .contains("The steering committee decides this. Its members that can answer: 1.");
        assertThat(form.select("[name=roll]")).isEmpty();
        assertThat(ada.get(NEW + "?about=application:00000000-0000-7000-8000-000000000000")
                        .statusCode())
                .isEqualTo(404);
        assertThat(ada.get(NEW + "?about=%22%3E").statusCode()).isEqualTo(404);
    }

    @Test
    void putsItToTheSteeringCommitteeOnlyAndOnce() {
        giveASeat();
        mandate(other(), "committee@demo.example");
        review();
        var form = ada.page(NEW + "?about=application:" + rosa.id());
        var decision = open(form);
        var roll = ada.page(decision).select("main ul li").eachText();
        assertThat(roll).contains(steering().name()).doesNotContain(other().name());
        assertThat(rosa.kept().deciding()).isTrue();
        assertThat(rosa.page().select("dl.facts").text()).contains("The steering committee is deciding.");
        assertThat(rosa.subjects()).endsWith("The steering committee decides about Mathare Play Street");
        var page = ada.page(path());
        assertThat(page.select("main a[href=" + decision + "]")).hasSize(1);
        assertThat(page.select("[name=question]")).isEmpty();
        // A second form that was made before is refused, with all that stands in it.
        var fields = fields(form, UUID.randomUUID());
        var again = ada.post(NEW, fields);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(Html.checked(Reader.text(again)).select("#title-error").text())
                .contains("has been put to the committee already");
        assertThat(ada.get(NEW + "?about=application:" + rosa.id()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void makesItAMemberWhenTheBallotPassesAndInvitesWhoeverApplied() {
        giveASeat();
        review();
        var decision = open(ada.page(NEW + "?about=application:" + rosa.id()));
        answer(decision, "support");
        endBallots();
        assertThat(rosa.kept().state()).isEqualTo(MembershipState.APPROVED);
        var member = organisations.member("mathare-play-street").orElseThrow();
        assertThat(member.country()).isEqualTo("KE");
        assertThat(member.website()).isEqualTo("mathare.example.org");
        assertThat(memberships.named(member.slug()).orElseThrow().state()).isEqualTo(MembershipState.ACTIVE);
        assertThat(rosa.subjects()).contains("Welcome: Mathare Play Street is a member of the alliance");
        assertThat(mandates.at("members:mathare-play-street")).isEmpty();

        take(link());
        var lead = mandates.at("members:mathare-play-street");
        assertThat(lead).singleElement().satisfies(it -> {
            assertThat(it.role()).isEqualTo(Mandate.Role.LEAD);
            assertThat(it.person())
                    .isEqualTo(people.withEmail(rosa.email).orElseThrow().id());
        });
        // Another invitation later gives nothing a second time, not even after that mandate has ended.
        jdbc.sql("update alliance.mandates set ended = granted, ended_by = granted_by where organisation = :key")
                .param("key", "members:mathare-play-street")
                .update();
        assertThat(ada.post("/desk/people", "email", rosa.email, "role", "member")
                        .statusCode())
                .isEqualTo(200);
        take(link());
        assertThat(mandates.at("members:mathare-play-street")).isEmpty();
    }

    @Test
    void letsAKnownPersonLeadAtOnceAndGivesTheSameNameAnotherAddress() {
        giveASeat();
        review();
        answer(open(ada.page(NEW + "?about=application:" + rosa.id())), "support");
        endBallots();
        try (var editor = new Applicant(program, port, "Mathare Play Street", "editor@demo.example")) {
            editor.send();
            assertThat(ada.post("/desk/applications/" + editor.id() + "/review").statusCode())
                    .isEqualTo(303);
            assertThat(ada.page("/desk/applications/" + editor.id())
                            .select(".notice--sun li")
                            .text())
                    .contains("Mathare Play Street");
            answer(open(ada.page(NEW + "?about=application:" + editor.id())), "support");
            endBallots();
            assertThat(mandates.of(people.withEmail("editor@demo.example")
                            .orElseThrow()
                            .id()))
                    .extracting(Mandate::slug)
                    .containsExactly("mathare-play-street-2");
        }
    }

    @Test
    void isDeclinedForSixMonthsWhenSomebodyObjects() {
        giveASeat();
        review();
        answer(open(ada.page(NEW + "?about=application:" + rosa.id())), "object");
        endBallots();
        var kept = rosa.kept();
        assertThat(kept.state()).isEqualTo(MembershipState.DECLINED);
        assertThat(kept.outcome()).isEqualTo("objected");
        assertThat(kept.again()).isEqualTo(today().plusMonths(6));
        assertThat(organisations.member("mathare-play-street")).isEmpty();
        assertThat(rosa.subjects()).endsWith("The application of Mathare Play Street was not approved");
        assertThat(rosa.page().select("form.form")).isEmpty();
    }

    @Test
    void mayBeSentAgainAtOnceWhenOnlyTooFewTookPart() {
        giveASeat();
        review();
        open(ada.page(NEW + "?about=application:" + rosa.id()));
        endBallots();
        assertThat(rosa.kept().outcome()).isEqualTo("no-quorum");
        assertThat(rosa.page().select("form.form")).hasSize(1);
        rosa.send();
        assertThat(rosa.kept().state()).isEqualTo(MembershipState.APPLIED);
    }

    @Test
    void decidesInTheTransactionOfTheBallotOnly() {
        var id = rosa.id();
        assertThatThrownBy(() -> applications.approve(id, id)).isInstanceOf(IllegalTransactionStateException.class);
    }

    private void review() {
        rosa.send();
        assertThat(ada.post(path() + "/review").statusCode()).isEqualTo(303);
        assertThat(rosa.kept().state()).isEqualTo(MembershipState.IN_REVIEW);
    }

    private String path() {
        return Application.path(rosa.id());
    }

    private Organisation steering() {
        return organisations.members().stream()
                .filter(Organisation::isSteering)
                .findFirst()
                .orElseThrow();
    }

    private Organisation other() {
        return organisations.members().stream()
                .filter(it -> !it.isSteering())
                .findFirst()
                .orElseThrow();
    }

    private void giveASeat() {
        mandate(steering(), "member@demo.example");
    }

    private void mandate(Organisation organisation, String email) {
        assertThat(ada.post("/desk/mandates/" + organisation.slug(), "email", email, "role", "lead")
                        .statusCode())
                .isEqualTo(303);
    }

    /** Sends the form as it stands there. */
    private String open(Document form) {
        var answer = ada.post(NEW, fields(form, null));
        assertThat(answer.statusCode()).isEqualTo(303);
        return Reader.header(answer, "Location");
    }

    private static String[] fields(Document page, @Nullable UUID id) {
        var form = (FormElement) page.select("main form.form").getFirst();
        return form.formData().stream()
                .flatMap(it ->
                        List.of(it.key(), it.key().equals("id") && id != null ? id.toString() : it.value()).stream())
                .toArray(String[]::new);
    }

    private void answer(String decision, String stance) {
        var voter = seat.page(decision).select("[name=voter]").val();
        var answer = seat.post(
                decision + "/answers", "voter", voter, "stance", stance, "reason", "Because it is so.", "after", "0");
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    /** Lets the hour come at which all ballots of decisions end. */
    private void endBallots() {
        jdbc.sql("update ballots.ballots set closes = :now where result is null and matter like 'decision:%'")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        program.getBeansOfType(Job.class).values().stream()
                .filter(it -> it.name().equals("ballots"))
                .forEach(Job::run);
    }

    /** Where the newest invitation leads. */
    private String link() {
        var parts = jdbc.sql("""
                        select parts::text from mail.messages
                        where recipient = :email and key like 'people.invitation:%' order by id desc limit 1
                        """).param("email", rosa.email).query(String.class).single();
        return parts.replaceFirst("(?s).*(/invitation/[0-9a-z]+).*", "$1");
    }

    private void take(String link) {
        try (var newcomer = new Reader(port)) {
            assertThat(newcomer.get(link).statusCode()).isEqualTo(200);
            var came = newcomer.post(link, "name", "Rosa Blum", "password", "a kite over the river");
            assertThat(came.statusCode()).isEqualTo(303);
            assertThat(newcomer.post(link, "name", "Rosa Blum", "password", "a kite over the river")
                            .statusCode())
                    .isEqualTo(410);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
