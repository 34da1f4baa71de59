package org.cities4children.mailbox.concern;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Message;
import org.cities4children.mail.Outbox;
import org.cities4children.mail.Part;
import org.cities4children.mailbox.inbox.ConcernKept;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.web.Language;
import org.cities4children.web.Power;
import org.cities4children.web.language.Vocabulary;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everybody responsible for safeguarding that a concern waits, and nothing of what was written in it. */
@Component
class ConcernMail {

    /** Where no mail leaves for longer, the desk has told it long since. */
    private static final Duration GOOD_FOR = Duration.ofDays(3);

    private final People people;
    private final Outbox outbox;
    private final Vocabulary vocabulary;

    ConcernMail(People people, Outbox outbox, Vocabulary vocabulary) {
        this.people = people;
        this.outbox = outbox;
        this.vocabulary = vocabulary;
    }

    @EventListener
    void tell(ConcernKept kept) {
        people.whoMay(Power.READ_CONCERNS).stream()
                .flatMap(it -> message(kept.receipt(), it).stream())
                .forEach(outbox::put);
    }

    private Optional<Message> message(String receipt, Person person) {
        var language = Language.of(person.language()).orElse(Language.ENGLISH);
        var words = vocabulary.words(language, "/");
        var parts = List.<Part>of(
                new Part.Paragraph(words.t("mailbox.concern.mail")),
                new Part.Button(words.t("mailbox.concern.mail.button"), words.absolute("/desk/concerns/" + receipt)));
        return EmailAddress.of(person.email())
                .map(to -> new Message(
                        "mailbox.concern:" + receipt + ":" + person.id(),
                        to,
                        language,
                        words.t("mailbox.concern.mail.subject"),
                        parts,
                        GOOD_FOR,
                        false));
    }
}
