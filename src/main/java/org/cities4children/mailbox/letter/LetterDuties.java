package org.cities4children.mailbox.letter;

import java.util.List;
import org.cities4children.people.Duties;
import org.cities4children.people.Duty;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** Letters that nobody has, and those that somebody took on. */
@Component
class LetterDuties implements Duties {

    /** A list that nobody can finish is not begun; the others come up when these are done. */
    private static final int MOST = 25;

    private final Correspondence letters;
    private final People people;

    LetterDuties(Correspondence letters, People people) {
        this.letters = letters;
        this.people = people;
    }

    @Override
    public List<Duty> of(Visitor visitor, Words words) {
        if (!visitor.may(Power.ANSWER_LETTERS)) {
            return List.of();
        }
        var able = people.whoMay(Power.ANSWER_LETTERS).stream().map(Person::id).toList();
        return letters.waiting(visitor.id(), able, MOST).stream()
                .map(it -> duty(it, words))
                .toList();
    }

    private static Duty duty(KeptLetter kept, Words words) {
        var letter = kept.letter();
        var text = kept.due()
                .map(it -> words.t("mailbox.duty.data", kept.from(), words.day(it)))
                .orElseGet(() -> words.t(
                        kept.isSuspected() ? "mailbox.duty.spam" : "mailbox.duty", kept.door(words), kept.from()));
        return new Duty(letter.received(), text, "/desk/letters/" + letter.receipt(), words.t("mailbox.duty.read"));
    }
}
