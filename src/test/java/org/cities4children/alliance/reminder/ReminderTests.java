package org.cities4children.alliance.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cities4children.alliance.MembershipEdge;
import org.cities4children.alliance.MembershipEdge.By;
import org.cities4children.alliance.MembershipState;
import org.cities4children.alliance.membership.MembershipHall;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Mail;
import org.cities4children.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReminderTests {

    private final MembershipHall hall = new MembershipHall();
    private String play = "";
    private LocalDate due = LocalDate.EPOCH;

    @BeforeEach
    void takeIn() {
        play = hall.member("Play");
        due = hall.today().plusYears(1);
        run();
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void looksAfterAMemberThatWasTakenInBeforeAndWritesItNothingForElevenMonths() {
        hall.lead(play, "amina");
        assertThat(hall.of(play).due()).isEqualTo(due);
        hall.goTo(due.minusDays(31));
        run();
        assertThat(steps()).isEmpty();
        hall.goTo(due.minusDays(30));
        run();
        assertThat(steps()).containsExactly(ReminderStep.MONTH_BEFORE);
        assertThat(mails("amina"))
                .singleElement()
                .satisfies(it -> assertThat(it.subject()).contains("Play"));
    }

    @Test
    void sendsEachStepOnItsDayAndTheMemberFallsDue() {
        hall.lead(play, "amina");
        for (var step : ReminderStep.values()) {
            hall.goTo(step.day(due));
            run();
            run();
        }
        assertThat(steps()).containsExactly(ReminderStep.values());
        assertThat(mails("amina")).hasSize(5);
        assertThat(hall.of(play).state()).isEqualTo(MembershipState.CONFIRMATION_DUE);
        assertThat(hall.moves.counting()).as("it still votes").containsExactly(play);
    }

    @Test
    void sendsOnlyTheLatestStepAfterFiveDaysInWhichNothingRan() {
        hall.lead(play, "amina");
        hall.goTo(due.minusDays(8));
        run();
        hall.goTo(due.minusDays(3));
        run();
        assertThat(mails("amina")).hasSize(2);
        assertThat(steps()).containsExactly(ReminderStep.MONTH_BEFORE, ReminderStep.WEEK_BEFORE);
        hall.goTo(due.plusDays(50));
        run();
        assertThat(mails("amina")).as("one mail, not three").hasSize(3);
        assertThat(hall.bean(Reminders.class).of(play))
                .filteredOn(Reminder::isOvertaken)
                .extracting(Reminder::step)
                .containsExactly(ReminderStep.THE_DAY, ReminderStep.TWO_WEEKS_AFTER);
    }

    @Test
    void stopsWhenItsPeopleConfirmAndBeginsAnewNextYear() {
        hall.lead(play, "amina");
        hall.goTo(due.minusDays(20));
        run();
        hall.go(play, MembershipEdge.CONFIRM, By.OWN_PEOPLE);
        assertThat(hall.of(play).due()).isEqualTo(due.plusYears(1));
        hall.goTo(due.plusDays(45));
        run();
        assertThat(steps()).isEmpty();
        hall.goTo(due.plusYears(1).minusDays(30));
        run();
        assertThat(steps()).containsExactly(ReminderStep.MONTH_BEFORE);
    }

    @Test
    void tellsWhoWasNotRemindedAndWhyUntilSomebodyIs() {
        hall.goTo(due.minusDays(30));
        run();
        assertThat(unreached()).containsExactly(Hindrance.NOBODY);
        var amina = hall.lead(play, "amina");
        hall.know(with(amina, true, false));
        run();
        assertThat(unreached()).containsExactly(Hindrance.BLOCKED);
        hall.know(with(amina, false, true));
        run();
        assertThat(unreached()).containsExactly(Hindrance.DEMONSTRATION);
        assertThat(steps()).isEmpty();
        hall.know(amina);
        run();
        assertThat(unreached()).isEmpty();
        assertThat(steps()).containsExactly(ReminderStep.MONTH_BEFORE);
    }

    @Test
    void tellsThatAReminderCameBackAndWritesNoMoreToSuchAnAddress() {
        hall.lead(play, "amina");
        hall.goTo(due.minusDays(30));
        run();
        hall.jdbc
                .sql("update mail.messages set state = 'failed', settled = :now")
                .param("now", hall.office.clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        run();
        assertThat(unreached()).containsExactly(Hindrance.RETURNED);
        assertThat(steps()).containsExactly(ReminderStep.MONTH_BEFORE);
    }

    @Test
    void aClockThatRanAheadAndIsPutRightTakesNobodysVoteAndLosesNoStep() {
        hall.lead(play, "amina");
        hall.goTo(due.plusDays(400));
        run();
        assertThat(steps()).containsExactly(ReminderStep.SIX_WEEKS_AFTER);
        assertThat(hall.moves.counts(play)).isTrue();
        hall.goTo(due.minusDays(60));
        run();
        assertThat(hall.of(play).state()).isEqualTo(MembershipState.ACTIVE);
        for (var step : ReminderStep.values()) {
            hall.goTo(step.day(due));
            run();
        }
        assertThat(mails("amina")).as("five steps, five mails").hasSize(5);
    }

    @Test
    void anotherDayBeginsTheStepsAnew() {
        hall.lead(play, "amina");
        hall.goTo(due.plusDays(1));
        run();
        var later = due.plusDays(100);
        hall.go(play, MembershipEdge.SET_DAY, By.SECRETARIAT, later);
        assertThat(hall.of(play).state()).isEqualTo(MembershipState.ACTIVE);
        run();
        assertThat(steps()).isEmpty();
        hall.goTo(later.minusDays(7));
        run();
        assertThat(steps()).containsExactly(ReminderStep.WEEK_BEFORE);
    }

    @Test
    void remindsNobodyThatRestsHasLeftOrIsSuspended() {
        hall.lead(play, "amina");
        hall.go(play, MembershipEdge.REST, By.OWN_PEOPLE);
        hall.goTo(due);
        run();
        assertThat(steps()).isEmpty();
        assertThat(unreached()).isEmpty();
    }

    private void run() {
        hall.bean(ReminderJob.class).run();
    }

    /** What was sent in the present cycle. */
    private List<ReminderStep> steps() {
        return hall.bean(Reminders.class).all().stream()
                .filter(it -> !it.isOvertaken())
                .map(Reminder::step)
                .toList();
    }

    private List<Hindrance> unreached() {
        return hall.bean(Reminders.class).unreached().stream()
                .map(Unreminded::why)
                .toList();
    }

    /** Reminders to somebody. */
    private List<Mail> mails(String name) {
        return hall.office.mails.to(new EmailAddress(name + "@play.example")).stream()
                .filter(it -> it.subject().startsWith("Please confirm"))
                .toList();
    }

    private static Person with(Person it, boolean disabled, boolean demonstration) {
        return new Person(
                it.id(), it.name(), it.email(), it.language(), it.zone(), it.roles(), disabled, demonstration);
    }
}
