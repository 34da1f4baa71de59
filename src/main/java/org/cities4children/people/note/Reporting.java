package org.cities4children.people.note;

import java.util.Map;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.people.Complaints;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.web.Language;
import org.cities4children.web.language.Vocabulary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the secretariat of a message that should not have been sent. */
@Component
class Reporting {

    private final NoteRows rows;
    private final People people;
    private final Complaints complaints;
    private final Vocabulary vocabulary;
    private final Audit audit;

    Reporting(NoteRows rows, People people, Complaints complaints, Vocabulary vocabulary, Audit audit) {
        this.rows = rows;
        this.people = people;
        this.complaints = complaints;
        this.vocabulary = vocabulary;
        this.audit = audit;
    }

    /**
     * Tells it once, with the message, as a letter; nothing more comes from its sender.
     *
     * @param reason in the receiver's words, or empty
     */
    @Transactional
    public void report(Note note, String reason) {
        if (!rows.report(note.id())) {
            return;
        }
        rows.refuse(note.id());
        rows.block(note.receiver(), note.sender());
        var receiver = people.person(note.receiver()).orElseThrow();
        complaints.complain(receiver, text(note, reason, language(receiver)), language(receiver));
        audit.note(Deed.by(
                note.receiver(),
                "people.note.report",
                "note:" + note.id(),
                Map.of("sender", "person:" + note.sender())));
    }

    private String text(Note note, String reason, Language language) {
        var sender = people.person(note.sender()).map(Person::called).orElse("–");
        var words = vocabulary.words(language, "/");
        return words.t("people.note.report.letter", sender, "/desk/people/" + note.sender()) + "\n\n" + note.words()
                + (reason.isEmpty() ? "" : "\n\n" + words.t("people.note.report.reason") + ": " + reason);
    }

    private static Language language(Person receiver) {
        return Language.of(receiver.language()).orElse(Language.ENGLISH);
    }
}
