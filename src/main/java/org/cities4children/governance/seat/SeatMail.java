package org.cities4children.governance.seat;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandates;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Message;
import org.cities4children.mail.Outbox;
import org.cities4children.mail.Part;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.web.Language;
import org.cities4children.web.language.Vocabulary;
import org.springframework.stereotype.Component;

/** Tells those who hold a seat, and who stands in, what becomes of it: what is wrong is noticed by them first. */
@Component
public class SeatMail {

    private static final Duration GOOD_FOR = Duration.ofDays(7);
    private static final String KEY = "governance.mail.seat.";

    private final Outbox outbox;
    private final Vocabulary vocabulary;
    private final People people;
    private final Mandates mandates;

    SeatMail(Outbox outbox, Vocabulary vocabulary, People people, Mandates mandates) {
        this.outbox = outbox;
        this.vocabulary = vocabulary;
        this.people = people;
        this.mandates = mandates;
    }

    /** Who can be written to of those who answer by this term, and of who stands in. */
    public List<Person> concerned(Term term) {
        var holders = mandates.binding().stream()
                .filter(it -> it.organisation().equals(term.organisation()))
                .map(Mandate::person)
                .filter(it -> term.person() == null || term.person().equals(it));
        var ids = Stream.concat(holders, Stream.ofNullable(term.standIn()))
                .distinct()
                .toList();
        return people.persons(ids).values().stream().filter(SeatMail::isReached).toList();
    }

    /** Nobody reads what is sent to the people of the demonstration. */
    public static boolean isReached(Person person) {
        return !person.demonstration()
                && !person.disabled()
                && EmailAddress.of(person.email()).isPresent();
    }

    /**
     * Tells each of these once.
     *
     * @param what such as {@code filled}
     */
    public void tell(String what, Seat seat, Term term, Collection<Person> persons) {
        persons.forEach(it -> put(what, seat, term, it));
    }

    private void put(String what, Seat seat, Term term, Person to) {
        var language = Language.of(to.language()).orElse(Language.ENGLISH);
        var words = vocabulary.words(language, "/");
        var last = term.calledOff() ? term.first() : term.last();
        var path = isNear(term, to.id()) ? Seat.OWN : seat.path();
        outbox.put(new Message(
                key(what, term, to.id()),
                EmailAddress.of(to.email()).orElseThrow(),
                language,
                words.t(KEY + what + ".subject", seat.name()),
                List.of(
                        new Part.Paragraph(words.t(KEY + what, seat.name(), term.name(), last)),
                        new Part.Button(words.t(KEY + "look"), words.absolute(path))),
                GOOD_FOR,
                false));
    }

    private boolean isNear(Term term, UUID person) {
        return person.equals(term.standIn())
                || mandates.binding(person, term.organisation()).isPresent();
    }

    /** Once for each thing that is told: who stands in may change, and the same one may be named again. */
    private static String key(String what, Term term, UUID to) {
        var which = what.equals("standing-in") ? ":" + term.standIn() : "";
        return "governance.seat:" + term.id() + ":" + what + which + ":" + to;
    }
}
