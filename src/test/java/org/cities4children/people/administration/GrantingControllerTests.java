package org.cities4children.people.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cities4children.WholeProgram;
import org.cities4children.people.ActsOfTwo;
import org.cities4children.people.Role;
import org.cities4children.people.passkey.Owner;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Roles and invitations, with one administrator and from the second on. */
@WholeProgram
class GrantingControllerTests extends ActsOfTwo {

    private static final String INVITED = "lea.invited@example.org";
    private static final String SECOND = "zoe.granting@example.org";

    private UUID jun;
    private String path = "";

    @BeforeEach
    void come() {
        jun = known("Jun");
        path = "/desk/people/" + jun;
        leavesAfterwards(INVITED);
    }

    @Test
    void theOnlyAdministratorGivesARoleAtOnceAndThePageAndTheRecordSaySo() {
        assertThat(ada.post(path + "/roles", "role", "editor").statusCode()).isEqualTo(303);
        assertThat(roles(jun)).containsExactly(Role.EDITOR);
        assertThat(ada.page(path).select("section:has(#given) tbody tr").text())
                .contains("editor Ada Demo nobody: it was given by one person");
        assertThat(facts("people.grant")).singleElement().asString().contains("alone");
    }

    @Test
    void fromTheSecondOnItWaitsAndTheSecondPersonIsShown() {
        secondAdministrator();
        assertThat(ada.post(path + "/roles", "role", "editor", "role", "member").statusCode())
                .isEqualTo(303);
        assertThat(roles(jun)).as("what allows nothing is given at once").containsExactly(Role.MEMBER);
        var page = ada.page(path);
        assertThat(page.select("[role=status]").text()).contains("is to get these roles: editor");
        assertThat(mei.post(page.select("[role=status] a").attr("href") + "/agreement")
                        .statusCode())
                .isEqualTo(303);
        assertThat(roles(jun)).containsExactly(Role.EDITOR, Role.MEMBER);
        assertThat(ada.page(path).select("section:has(#given) tbody").text()).contains("editor Ada Demo Mei Demo");
        assertThat(facts("people.grant").getLast()).contains("asked-by").doesNotContain("alone");
    }

    @Test
    void oneTakesARoleAndBlocksSomebody() {
        ada.post(path + "/roles", "role", "editor");
        secondAdministrator();
        assertThat(ada.post(path + "/roles").statusCode()).isEqualTo(303);
        assertThat(roles(jun)).isEmpty();
        assertThat(ada.post(path + "/closure").statusCode()).isEqualTo(303);
        assertThat(people.person(jun).orElseThrow().disabled()).isTrue();
    }

    @Test
    void changesNothingWhileOtherRolesWaitForTheSamePerson() {
        ada.post(path + "/roles", "role", "committee");
        secondAdministrator();
        ada.post(path + "/roles", "role", "committee", "role", "editor");
        var refused = ada.post(path + "/roles", "role", "safeguarding");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Html.checked(Reader.text(refused)).select("[role=alert]").text())
                .contains("Decide that first");
        assertThat(roles(jun)).containsExactly(Role.COMMITTEE);
    }

    @Test
    void aStandInIsOfTheCommittee() {
        var refused = ada.post(path + "/roles", "role", "stand-in");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Html.checked(Reader.text(refused)).select("[role=alert]").text())
                .contains("steering committee");
        assertThat(ada.post(path + "/roles", "role", "stand-in", "role", "committee")
                        .statusCode())
                .isEqualTo(303);
        assertThat(roles(jun)).containsExactly(Role.COMMITTEE, Role.STAND_IN);
        var invited = ada.post("/desk/people", "email", INVITED, "role", "stand-in");
        assertThat(invited.statusCode()).isEqualTo(422);
        var page = Html.checked(Reader.text(invited));
        assertThat(page.select("#mistakes a[href=#role]")).hasSize(1);
        assertThat(page.select("#email").val()).isEqualTo(INVITED);
    }

    @Test
    void anInvitationWithARoleHasNoLinkBeforeASecondPersonAgrees() {
        secondAdministrator();
        var answer = ada.post("/desk/people", "email", INVITED, "role", "editor");
        var page = Html.checked(Reader.text(answer));
        assertThat(page.select("[role=status]").text()).contains("waits for a second person");
        assertThat(page.select("code")).isEmpty();
        assertThat(open()).isEmpty();
        int before = mails();
        var waits = mei.page("/desk").select("tr:contains(" + INVITED + ") a").attr("href");
        assertThat(mei.post(waits + "/agreement").statusCode()).isEqualTo(303);
        assertThat(open()).hasSize(1);
        assertThat(mails()).isEqualTo(before + 1);
        assertThat(jdbc.sql("select count(*) from people.invitations where email_key = :to and agreed_by is not null")
                        .param("to", INVITED)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void anInvitationWithoutARoleNeedsNobodyElse() {
        secondAdministrator();
        var answer = ada.post("/desk/people", "email", INVITED);
        assertThat(Html.checked(Reader.text(answer)).select("[role=status] code"))
                .hasSize(1);
    }

    @Test
    void theSameInvitationWaitsOnce() {
        secondAdministrator();
        ada.post("/desk/people", "email", INVITED, "role", "editor");
        var again = ada.post("/desk/people", "email", INVITED.toUpperCase(Locale.ROOT), "role", "editor");
        assertThat(again.statusCode()).isEqualTo(422);
        var page = Html.checked(Reader.text(again));
        assertThat(page.select("#email-error").text()).contains("waits for a second person already");
        assertThat(page.select("#email").val()).isEqualToIgnoringCase(INVITED);
        assertThat(jdbc.sql("select count(*) from people.approvals")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void anInvitationOfTheOnlyAdministratorBringsRolesOnlyAsLongAsTheyAreThat() {
        var answer = ada.post("/desk/people", "email", INVITED, "role", "editor");
        var link =
                Html.checked(Reader.text(answer)).select("[role=status] code").text();
        secondAdministrator();
        try (var lea = new Reader(port)) {
            assertThat(lea.post(
                                    link.substring(WholeProgram.SITE.length()),
                                    "name",
                                    "Lea",
                                    "password",
                                    "a kite over the river")
                            .statusCode())
                    .isEqualTo(303);
        }
        jun = id(INVITED);
        assertThat(roles(jun)).containsExactly(Role.MEMBER);
        var waits = ada.page("/desk/people/" + jun).select("[role=status]:contains(is to get these roles: editor) a");
        assertThat(mei.post(waits.attr("href") + "/agreement").statusCode()).isEqualTo(303);
        assertThat(roles(jun)).containsExactly(Role.EDITOR, Role.MEMBER);
        assertThat(facts("people.grant.withhold")).singleElement().asString().contains("editor");
    }

    @Test
    void whatAnInvitationWithheldIsAskedForWhenOtherRolesOfThePersonAreDecided() {
        var answer = ada.post("/desk/people", "email", "jun@example.org", "role", "editor", "role", "safeguarding");
        var link =
                Html.checked(Reader.text(answer)).select("[role=status] code").text();
        secondAdministrator();
        ada.post(path + "/roles", "role", "safeguarding");
        var first = waiting();
        try (var guest = new Reader(port)) {
            assertThat(guest.post(link.substring(WholeProgram.SITE.length()), "name", "Jun", "password", "never used")
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(waiting()).as("the one before waits").isEqualTo(first);
        assertThat(kept()).containsExactly("editor", "safeguarding");

        agree();
        assertThat(roles(jun)).containsExactly(Role.SAFEGUARDING);
        assertThat(ada.page(path).select("[role=status]").text())
                .contains("is to get these roles: editor")
                .doesNotContain("these roles: editor, ");
        assertThat(kept()).isEmpty();
        agree();
        assertThat(roles(jun)).containsExactly(Role.EDITOR, Role.SAFEGUARDING);
    }

    @Test
    void whatAnInvitationWithheldIsAskedForWhenOtherRolesAreRefusedOrTakenBackButNotForWhoMayNoLongerAsk() {
        withheld("editor", id("administrator@demo.example"));
        secondAdministrator();
        ada.post(path + "/roles", "role", "committee");
        mei.post(waiting() + "/refusal");
        assertThat(ada.page(path).select("[role=status]").text()).contains("is to get these roles: editor");

        withheld("committee", id("administrator@demo.example"));
        ada.post(waiting() + "/withdrawal");
        assertThat(ada.page(path).select("[role=status]").text()).contains("steering committee");

        withheld("safeguarding", jun);
        agree();
        assertThat(roles(jun)).containsExactly(Role.COMMITTEE);
        assertThat(kept()).isEmpty();
        assertThat(ada.page(path).select("[role=status]")).isEmpty();
    }

    private void withheld(String role, UUID by) {
        jdbc.sql("""
                        insert into people.withheld_roles (person, role, asked_by, since)
                        select :person, :role, :by, created from people.persons where id = :person
                        """).param("person", jun).param("role", role).param("by", by).update();
    }

    private List<String> kept() {
        return jdbc.sql("select role from people.withheld_roles order by role")
                .query(String.class)
                .list();
    }

    @Test
    void aRoleThatNoLongerFitsIsNotedWhenSomebodyAgrees() {
        ada.post(path + "/roles", "role", "committee");
        secondAdministrator();
        ada.post(path + "/roles", "role", "committee", "role", "stand-in", "role", "editor");
        ada.post(path + "/roles");
        agree();
        assertThat(roles(jun)).containsExactly(Role.EDITOR);
        assertThat(facts("people.grant.unfit")).singleElement().asString().contains("stand-in");
    }

    @Test
    void anInvitationThatCannotBeSentIsNotNoted() {
        secondAdministrator();
        ada.post("/desk/people", "email", INVITED, "role", "editor");
        jdbc.sql("update people.approvals set facts = jsonb_set(facts, '{email}', '\"nowhere\"')")
                .update();
        agree();
        assertThat(jdbc.sql("select verb from audit.entries where object = (select object from people.approvals)")
                        .query(String.class)
                        .list())
                .containsExactly("people.approval.ask", "people.approval.agree", "people.approval.moot");
    }

    @Test
    void anInvitationIsTakenBackWhileNobodyTookItUp() {
        var answer = ada.post("/desk/people", "email", INVITED, "role", "editor");
        var link =
                Html.checked(Reader.text(answer)).select("[role=status] code").text();
        var end = ada.page("/desk/people")
                .select("tr:contains(" + INVITED + ") form")
                .attr("action");
        assertThat(ada.post(end).statusCode()).isEqualTo(303);
        assertThat(open()).isEmpty();
        try (var stranger = new Reader(port)) {
            assertThat(stranger.get(link.substring(WholeProgram.SITE.length())).statusCode())
                    .isEqualTo(410);
        }
        assertThat(ada.post(end).statusCode()).as("once more").isEqualTo(303);
        var id = end.replaceAll(".*invitations/|/end", "");
        assertThat(jdbc.sql("select object from audit.entries where verb = 'people.invitation.revoke'")
                        .query(String.class)
                        .list())
                .containsOnlyOnce("invitation:" + id);
    }

    @Test
    void whoIsBlockedTakesTheirInvitationsAlong() {
        var answer = secondAdministrator().post("/desk/people", "email", INVITED);
        var link =
                Html.checked(Reader.text(answer)).select("[role=status] code").text();
        var own = id(SECOND);
        assertThat(ada.post("/desk/people/" + own + "/closure").statusCode()).isEqualTo(303);
        try (var stranger = new Reader(port)) {
            assertThat(stranger.get(link.substring(WholeProgram.SITE.length())).statusCode())
                    .isEqualTo(410);
        }
    }

    /** Mei agrees to the one thing that waits. */
    private void agree() {
        assertThat(mei.post(waiting() + "/agreement").statusCode()).isEqualTo(303);
    }

    private Owner secondAdministrator() {
        return come(SECOND, Role.ADMINISTRATOR);
    }

    private int mails() {
        return jdbc.sql("select count(*) from mail.messages where recipient = :to")
                .param("to", INVITED)
                .query(Integer.class)
                .single();
    }

    private List<String> open() {
        return ada.page("/desk/people")
                .select("section:has(#open) tr:contains(" + INVITED + ")")
                .eachText();
    }

    private List<String> facts(String verb) {
        return jdbc.sql("select facts::text from audit.entries where object = :it and verb = :verb order by number")
                .param("it", "person:" + jun)
                .param("verb", verb)
                .query(String.class)
                .list();
    }
}
