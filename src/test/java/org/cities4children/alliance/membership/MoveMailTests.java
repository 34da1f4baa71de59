package org.cities4children.alliance.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cities4children.alliance.MembershipEdge;
import org.cities4children.alliance.MembershipEdge.By;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Mail;
import org.cities4children.mail.Part;
import org.cities4children.people.Person;
import org.cities4children.web.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MoveMailTests {

    /** Every step that somebody takes, one after the other. */
    private static final List<MembershipEdge> STEPS = List.of(
            MembershipEdge.CONFIRM,
            MembershipEdge.SET_DAY,
            MembershipEdge.REST,
            MembershipEdge.WAKE,
            MembershipEdge.SUSPEND,
            MembershipEdge.RESTORE,
            MembershipEdge.LEAVE);

    private final MembershipHall hall = new MembershipHall();
    private final String play = hall.member("Play");

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void tellsItsPeopleOfEachStepOnceInEachLanguage() {
        var people = Language.all().stream()
                .map(it -> speaking(it, hall.lead(play, it.code())))
                .toList();
        STEPS.forEach(it -> assertThat(hall.go(play, it, it == MembershipEdge.CONFIRM ? By.OWN_PEOPLE : By.SECRETARIAT))
                .as(it.code())
                .isTrue());
        assertThat(people)
                .allSatisfy(it -> assertThat(mails(it))
                        .hasSameSizeAs(STEPS)
                        .allSatisfy(mail -> assertThat(mail.subject()).contains("Play"))
                        .extracting(mail -> mail.language().code())
                        .containsOnly(it.language()));
    }

    @Test
    void quotesTheReasonOfASuspension() {
        var amina = hall.lead(play, "amina");
        hall.moves.go(
                play, new Move(MembershipEdge.SUSPEND, By.SECRETARIAT, MembershipHall.ADA, null, "It took money"));
        assertThat(hall.office
                        .mails
                        .one(mails(amina).getFirst().id())
                        .orElseThrow()
                        .parts())
                .contains(new Part.Quote("It took money"));
    }

    @Test
    void writesNoMailOfWhatADayBrings() {
        var amina = hall.lead(play, "amina");
        hall.go(play, MembershipEdge.FALL_DUE, By.PROGRAM);
        assertThat(mails(amina)).isEmpty();
    }

    private Person speaking(Language language, Person it) {
        var person = new Person(
                it.id(), it.name(), it.email(), language.code(), it.zone(), it.roles(), false, it.demonstration());
        hall.know(person);
        return person;
    }

    private List<Mail> mails(Person to) {
        return hall.office.mails.to(EmailAddress.of(to.email()).orElseThrow());
    }
}
