package org.cities4children.people.note;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Message;
import org.cities4children.mail.Outbox;
import org.cities4children.mail.Part;
import org.cities4children.people.Person;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.cities4children.web.language.Vocabulary;
import org.springframework.stereotype.Component;

/** Hands messages on by mail, to each in their own language. */
@Component
class NoteMail {

    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private final Outbox outbox;
    private final Vocabulary vocabulary;

    NoteMail(Outbox outbox, Vocabulary vocabulary) {
        this.outbox = outbox;
        this.vocabulary = vocabulary;
    }

    /** A message, without the address of whoever wrote it. */
    void sent(Note note, Person sender, Person receiver, String refusal) {
        var words = words(receiver);
        put(
                receiver,
                note.id(),
                "sent",
                words.t("people.note.mail.sent.subject", sender.name()),
                words,
                List.of(
                        new Part.Paragraph(words.t("people.note.mail.sent", sender.name())),
                        new Part.Quote(note.words()),
                        new Part.Button(words.t("people.note.mail.look"), words.absolute(note.path())),
                        new Part.Paragraph(words.t("people.note.mail.refuse")),
                        new Part.Button(
                                words.t("people.note.mail.refuse.go"),
                                words.absolute(RefusalController.PATH + refusal))));
    }

    /** The answer, with the address of whoever gave it. */
    void answered(Note note, String answer, Person receiver, Person sender) {
        var words = words(sender);
        var parts = new ArrayList<Part>(List.of(
                new Part.Paragraph(words.t("people.note.mail.answered", receiver.name())), new Part.Quote(answer)));
        EmailAddress.of(receiver.email()).map(Part.Answer::new).ifPresent(parts::add);
        put(sender, note.id(), "answered", words.t("people.note.mail.answered.subject", receiver.name()), words, parts);
    }

    /** Takes back what was not sent yet, and forgets the words of what was. */
    void forget(UUID note) {
        outbox.forget(Note.key(note));
    }

    private Words words(Person reader) {
        return vocabulary.words(language(reader), "/");
    }

    private static Language language(Person reader) {
        return Language.of(reader.language()).orElse(Language.ENGLISH);
    }

    /** Nobody reads what is sent to the people of the demonstration. */
    private void put(Person to, UUID note, String what, String subject, Words words, List<Part> parts) {
        if (to.demonstration() || to.disabled()) {
            return;
        }
        EmailAddress.of(to.email())
                .ifPresent(address -> outbox.put(new Message(
                        Note.key(note) + what, address, words.language(), subject, parts, GOOD_FOR, false)));
    }
}
