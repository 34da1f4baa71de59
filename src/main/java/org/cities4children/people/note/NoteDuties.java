package org.cities4children.people.note;

import java.util.List;
import org.cities4children.people.Duties;
import org.cities4children.people.Duty;
import org.cities4children.people.People;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** Messages that somebody has neither answered nor refused. */
@Component
class NoteDuties implements Duties {

    private final NoteRows rows;
    private final People people;

    NoteDuties(NoteRows rows, People people) {
        this.rows = rows;
        this.people = people;
    }

    @Override
    public List<Duty> of(Visitor visitor, Words words) {
        var open = rows.of(visitor.id()).stream()
                .filter(it -> it.isFor(visitor.id()) && it.isOpen())
                .toList();
        var names = people.names(open.stream().map(Note::sender).distinct().toList());
        return open.stream()
                .map(it -> new Duty(
                        it.sent(),
                        words.t("people.note.duty", names.getOrDefault(it.sender(), "–")),
                        it.path(),
                        words.t("people.note.duty.go")))
                .toList();
    }
}
