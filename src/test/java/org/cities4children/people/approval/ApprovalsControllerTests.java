package org.cities4children.people.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.cities4children.Statements;
import org.cities4children.WholeProgram;
import org.cities4children.people.ActsOfTwo;
import org.cities4children.people.Queue;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.people.passkey.Owner;
import org.cities4children.people.register.Persons;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WholeProgram
class ApprovalsControllerTests extends ActsOfTwo {

    private static final String LIST = APPROVALS;
    private static final String SECOND = "zoe.second@example.org";

    @Autowired
    private Statements statements;

    @Autowired
    private Persons persons;

    @Autowired
    private PlatformTransactionManager transactionManager;

    @Autowired
    private KeptApprovals approvals;

    private Owner zoe;
    private UUID ines;

    @BeforeEach
    void come() {
        zoe = come(SECOND, Role.ADMINISTRATOR);
        ines = known("Ines");
    }

    @Test
    void tellsWhoMayAgreeAtTheirDeskAndByMailAndWhoAskedWhatCameOfIt() {
        var path = asked();
        assertThat(ada.page("/desk").select("a[href='" + path + "']")).isEmpty();
        assertThat(zoe.page("/desk").select("tr:has(a[href='" + path + "'])").text())
                .contains("Ines (ines@example.org) is to get these roles: editor");
        assertThat(mei.page("/desk").select("a[href='" + path + "']")).hasSize(1);
        assertThat(subjects(SECOND)).contains("Your agreement is asked for");

        assertThat(mei.page(path).select("form[action$=/agreement]")).hasSize(1);
        assertThat(mei.post(path + "/agreement").statusCode()).isEqualTo(303);
        assertThat(roles(ines)).containsExactly(Role.EDITOR);
        assertThat(ada.page(path).select("[role=status]").text()).contains("A second person agreed");
        assertThat(zoe.page("/desk").select("a[href='" + path + "']")).isEmpty();
        assertThat(verbs(ines)).containsSubsequence("people.approval.ask", "people.approval.agree", "people.grant");
    }

    @Test
    void tellsWhoAskedByMailThatItIsDoneOrRefused() {
        var path = askedByZoe();
        assertThat(ada.post(path + "/agreement").statusCode()).isEqualTo(303);
        assertThat(subjects(SECOND)).contains("It is done: a second person agreed");
        zoe.post("/desk/people/" + ines + "/roles", "role", "editor", "role", "safeguarding");
        assertThat(ada.post(waiting() + "/refusal").statusCode()).isEqualTo(303);
        assertThat(roles(ines)).containsExactly(Role.EDITOR);
        assertThat(subjects(SECOND)).contains("It was not done: a second person refused");
        assertThat(verbs(ines)).contains("people.approval.refuse");
    }

    @Test
    void isNeitherAgreedNorRefusedByWhoAskedButTakenBack() {
        var path = asked();
        assertThat(ada.page(path).select("form[action$=/agreement], form[action$=/refusal]"))
                .isEmpty();
        for (var decision : List.of("/agreement", "/refusal")) {
            var refused = ada.post(path + decision);
            assertThat(refused.statusCode()).as(decision).isEqualTo(409);
            assertThat(Html.checked(Reader.text(refused)).select("[role=alert]").text())
                    .contains("somebody else has to decide");
        }
        assertThat(zoe.post(path + "/withdrawal").statusCode())
                .as("not theirs to take back")
                .isEqualTo(409);
        assertThat(ada.post(path + "/withdrawal").statusCode()).isEqualTo(303);
        assertThat(mei.post(path + "/agreement").statusCode()).isEqualTo(409);
        assertThat(roles(ines)).isEmpty();
    }

    @Test
    void isRefusedButNotAgreedByWhomItIsAbout() {
        var own = id("stand-in@demo.example");
        ada.post("/desk/people/" + own + "/roles", "role", "committee", "role", "stand-in", "role", "safeguarding");
        var path = waiting();
        assertThat(mei.page(path).select("[role=status]").text()).contains("This is about you");
        assertThat(mei.page("/desk").select("a[href='" + path + "']")).hasSize(1);
        assertThat(mei.page(path).select("form[action$=/agreement]")).isEmpty();
        assertThat(mei.post(path + "/agreement").statusCode()).isEqualTo(409);
        assertThat(mei.post(path + "/refusal").statusCode()).isEqualTo(303);
    }

    @Test
    void isNotAgreedByTheSamePersonUnderAnotherAccountOfTheirMailbox() {
        var path = asked();
        var other = come("administrator+other@demo.example", Role.ADMINISTRATOR);
        assertThat(other.page("/desk").select("a[href='" + path + "']")).isEmpty();
        assertThat(other.post(path + "/agreement").statusCode()).isEqualTo(409);
        assertThat(roles(ines)).isEmpty();
    }

    @Test
    void isNotAgreedByWhoIsInvitedUnderAnotherAddressOfTheirMailbox() {
        ada.post("/desk/people", "email", "Zoe.Second+other@example.org", "role", "safeguarding");
        var path = waiting();
        assertThat(subjects(SECOND)).doesNotContain("Your agreement is asked for");
        assertThat(zoe.page(path).select("[role=status]").text()).contains("This is about you");
        assertThat(zoe.post(path + "/agreement").statusCode()).isEqualTo(409);
        assertThat(mei.page(path).select("form[action$=/agreement]")).hasSize(1);
        assertThat(zoe.post(path + "/refusal").statusCode()).isEqualTo(303);
    }

    @Test
    void isNotDoneForWhoMayNoLongerAskForIt() {
        var path = askedByZoe();
        jdbc.sql("update people.persons set disabled = :now where email_key = 'zoe.second@example.org'")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        assertThat(ada.post(path + "/agreement").statusCode()).isEqualTo(409);
        assertThat(roles(ines)).isEmpty();
        assertThat(ada.post(path + "/refusal").statusCode()).isEqualTo(303);
    }

    @Test
    void lapsesAfterAWeekAndTellsWhoAsked() {
        var path = askedByZoe();
        jdbc.sql("update people.approvals set ends = :now where state = 'open'")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        assertThat(ada.post(path + "/agreement").statusCode()).isEqualTo(409);
        assertThat(ada.page(path).select("[role=status]").text()).contains("Nobody decided in time");
        approvals.forgetOld();
        assertThat(ada.get(path).statusCode()).isEqualTo(404);
        assertThat(subjects(SECOND)).contains("It was not done: nobody decided in time");
        assertThat(verbs(ines)).contains("people.approval.lapse");
    }

    @Test
    void happensOnceHoweverManyPressAtTheSameMoment() throws InterruptedException {
        var id = UUID.fromString(asked().substring(LIST.length() + 1));
        var by = id(SECOND);
        Callable<Boolean> press = () -> approvals.agree(id, by);
        try (var crowd = Executors.newFixedThreadPool(50)) {
            assertThat(crowd.invokeAll(Stream.generate(() -> press).limit(50).toList()))
                    .filteredOn(it -> it.resultNow())
                    .hasSize(1);
        }
        assertThat(verbs(ines)).filteredOn("people.grant"::equals).hasSize(1);
        assertThat(roles(ines)).containsExactly(Role.EDITOR);
    }

    @Test
    void waitsForWhoTakesTheRoleFromWhoAgrees() throws Exception {
        var id = UUID.fromString(asked().substring(LIST.length() + 1));
        var by = id(SECOND);
        try (var threads = Executors.newFixedThreadPool(1)) {
            var agreed = new TransactionTemplate(transactionManager).execute(_ -> {
                persons.holdAdministrators();
                var press = threads.submit(() -> approvals.agree(id, by));
                Queue.awaitSomebody(jdbc);
                persons.revoke(by, Role.ADMINISTRATOR);
                return press;
            });
            assertThat(agreed.get()).isFalse();
        }
        assertThat(roles(ines)).isEmpty();
    }

    @Test
    void doesNotExistForWhoMayNotAgree() {
        var path = asked();
        try (var tomas = SignedIn.as(Role.COMMITTEE, port)) {
            assertThat(tomas.get(path).statusCode()).isEqualTo(404);
            assertThat(tomas.post(path + "/agreement").statusCode()).isEqualTo(404);
        }
        assertThat(ada.get(LIST + "/" + new UUID(0, 7)).statusCode()).isEqualTo(404);
        assertThat(ada.post(LIST + "/" + new UUID(0, 7) + "/agreement").statusCode())
                .isEqualTo(404);
    }

    @Test
    void costsNoMoreStatementsTheMoreThereIsThatWaits() {
        asked();
        int list = statements.during(() -> ada.page(LIST)).size();
        int desk = statements.during(() -> mei.page("/desk")).size();
        for (var guest : List.of("lea", "jun", "kim")) {
            ada.post("/desk/people", "email", guest + ".waits@example.org", "role", "editor");
        }
        assertThat(mei.page(LIST).select("main tr:contains(.waits@example.org)"))
                .hasSize(3);
        assertThat(statements.during(() -> ada.page(LIST))).hasSize(list);
        assertThat(statements.during(() -> mei.page("/desk"))).hasSize(desk);
    }

    @Test
    void warnsEverybodyWhoMayAgreeFromSevenDaysBeforeNobodyCould() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        away("stand-in@demo.example", today.plusDays(3), today.plusDays(5));
        away(SECOND, today.plusDays(9), today.plusDays(12));
        assertThat(warnings(ada)).as("Zoe is there while Mei is away").isEmpty();
        away(SECOND, today.plusDays(4), today.plusDays(4));
        assertThat(warnings(ada)).singleElement().asString().contains("nobody could agree");
        assertThat(warnings(mei)).hasSize(1);
        var page = ada.page(LIST);
        assertThat(page.select(".notice--bad").text()).contains("From").contains("Name another stand-in");
        assertThat(page.select("tr:contains(Mei)").text()).contains("stand-in").contains("away");
        away(SECOND, today, today.plusDays(1));
        away("stand-in@demo.example", today.minusDays(1), today.plusDays(1));
        assertThat(warnings(ada)).singleElement().asString().contains("Nobody could agree now");
    }

    @Test
    void doesNotCountWhoIsBlockedOrHasNoSecondProof() {
        away("stand-in@demo.example", LocalDate.of(2020, 1, 1), LocalDate.of(2100, 1, 1));
        assertThat(warnings(ada)).isEmpty();
        jdbc.sql("delete from people.passkeys where person = (select id from people.persons where email_key = :key)")
                .param("key", SECOND)
                .update();
        assertThat(warnings(ada)).hasSize(1);
        assertThat(ada.page(LIST).select("tr:contains(no second proof)")).hasSize(1);
    }

    private void away(String email, LocalDate first, LocalDate last) {
        jdbc.sql("""
                insert into people.absences (id, person, first_day, last_day)
                select gen_random_uuid(), id, :first, :last from people.persons where email_key = :key
                """)
                .param("key", email)
                .param("first", first)
                .param("last", last)
                .update();
    }

    private static List<String> warnings(SignedIn person) {
        return person.page("/desk").select("tr:has(a[href=" + LIST + "])").eachText();
    }

    /** Ada wants Ines to be an editor; returns where that waits. */
    private String asked() {
        assertThat(ada.post("/desk/people/" + ines + "/roles", "role", "editor").statusCode())
                .isEqualTo(303);
        return waiting();
    }

    private String askedByZoe() {
        assertThat(zoe.post("/desk/people/" + ines + "/roles", "role", "editor").statusCode())
                .isEqualTo(303);
        return waiting();
    }

    private List<String> subjects(String recipient) {
        return jdbc.sql("select subject from mail.messages where recipient = :recipient")
                .param("recipient", recipient)
                .query(String.class)
                .list();
    }
}
