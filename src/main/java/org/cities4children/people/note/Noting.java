package org.cities4children.people.note;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.people.Affiliations;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.runtime.limit.Limits;
import org.cities4children.runtime.limit.Limits.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands messages on, and does what their receivers want done with them. */
@Component
class Noting {

    /** Whoever acts for no member begins so many conversations a day. */
    private static final Limit OF_OTHERS = new Limit(5, Duration.ofDays(1));

    private static final Limit OF_MEMBERS = new Limit(20, Duration.ofDays(1));

    /** To one person; whoever has not answered is not pressed. */
    private static final Limit TO_ONE = new Limit(2, Duration.ofDays(1));

    private final NoteRows rows;
    private final People people;
    private final Affiliations affiliations;
    private final NoteMail mail;
    private final Limits limits;

    Noting(NoteRows rows, People people, Affiliations affiliations, NoteMail mail, Limits limits) {
        this.rows = rows;
        this.people = people;
        this.affiliations = affiliations;
        this.mail = mail;
        this.limits = limits;
    }

    /**
     * Hands one on, unless its receiver wants nothing from its sender; which of both, the sender is not told.
     *
     * @param refusal secret of the link by which it is refused
     * @return how long to wait when there were too many; else nothing
     */
    @Transactional
    public Duration send(UUID id, UUID from, UUID to, String words, String refusal) {
        if (rows.note(id).isPresent()) {
            return Duration.ZERO;
        }
        var wait = wait(from, to);
        if (wait.isPositive()) {
            return wait;
        }
        var sender = people.person(from).orElseThrow();
        var receiver = people.person(to).filter(it -> !it.disabled());
        boolean held = receiver.isEmpty() || rows.isBlocked(to, from);
        var note = new Note(id, from, to, words, Instant.EPOCH, held, null, null, null);
        if (rows.add(note, refusal) && !held) {
            mail.sent(note, sender, receiver.orElseThrow(), refusal);
        }
        return Duration.ZERO;
    }

    private Duration wait(UUID from, UUID to) {
        boolean member = affiliations.of(List.of(from)).containsKey(from);
        var one = limits.take("note between", from + " " + to, TO_ONE);
        return one.isPositive() ? one : limits.take("note from", from.toString(), member ? OF_MEMBERS : OF_OTHERS);
    }

    /** Answers; from here on both see each other's address. False when it was answered or refused. */
    @Transactional
    public boolean answer(Note note, String answer) {
        boolean answered = rows.answer(note.id(), answer);
        if (answered) {
            var both = people.persons(List.of(note.sender(), note.receiver()));
            Optional<Person> sender = Optional.ofNullable(both.get(note.sender()));
            Optional<Person> receiver = Optional.ofNullable(both.get(note.receiver()));
            sender.ifPresent(to -> receiver.ifPresent(by -> mail.answered(note, answer, by, to)));
        }
        return answered;
    }

    /** Does not want it. */
    @Transactional
    public void refuse(Note note) {
        rows.refuse(note.id());
    }

    /** Does not want it, and nothing more from its sender. */
    @Transactional
    public void refuseAll(Note note) {
        rows.refuse(note.id());
        rows.block(note.receiver(), note.sender());
    }

    /** Wants to hear from somebody again. */
    void unblock(UUID person, UUID sender) {
        rows.unblock(person, sender);
    }
}
