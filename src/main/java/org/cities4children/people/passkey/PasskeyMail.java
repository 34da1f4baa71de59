package org.cities4children.people.passkey;

import java.time.Duration;
import java.util.List;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Message;
import org.cities4children.mail.Outbox;
import org.cities4children.mail.Part;
import org.cities4children.people.Person;
import org.cities4children.runtime.Ids;
import org.cities4children.web.Language;
import org.cities4children.web.language.Vocabulary;
import org.springframework.stereotype.Component;

/** Tells people by mail that a passkey was added or taken off, so that they notice when it was not they. */
@Component
class PasskeyMail {

    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private final Outbox outbox;
    private final Vocabulary vocabulary;
    private final Ids ids;

    PasskeyMail(Outbox outbox, Vocabulary vocabulary, Ids ids) {
        this.outbox = outbox;
        this.vocabulary = vocabulary;
        this.ids = ids;
    }

    void added(Person person, String label) {
        tell(person, "people.passkey.mail.added", label);
    }

    void removed(Person person, String label) {
        tell(person, "people.passkey.mail.removed", label);
    }

    /** Nobody reads what is sent to the people of the demonstration. */
    private void tell(Person person, String key, String label) {
        if (!person.demonstration()) {
            EmailAddress.of(person.email()).ifPresent(to -> outbox.put(about(person, to, key, label)));
        }
    }

    private Message about(Person person, EmailAddress to, String key, String label) {
        var language = Language.of(person.language()).orElse(Language.ENGLISH);
        var words = vocabulary.words(language, "/");
        return new Message(
                "people.passkey:" + ids.next(),
                to,
                language,
                words.t(key + ".subject"),
                List.of(
                        new Part.Paragraph(words.t(key)),
                        new Part.Quote(label),
                        new Part.Paragraph(words.t("people.passkey.mail.end")),
                        new Part.Button(words.t("people.account"), words.absolute("/desk/account"))),
                GOOD_FOR,
                false);
    }
}
