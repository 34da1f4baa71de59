package org.cities4children.people.notice;

import java.time.Duration;
import java.util.ArrayList;
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

/** Puts such mails into the outbox, in the running transaction. */
@Component
public class Notices {

    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private final Outbox outbox;
    private final Vocabulary vocabulary;
    private final Ids ids;

    Notices(Outbox outbox, Vocabulary vocabulary, Ids ids) {
        this.outbox = outbox;
        this.vocabulary = vocabulary;
        this.ids = ids;
    }

    /**
     * Tells somebody what happened, and what to do if it was not they. Nobody reads what is sent to the people of the
     * demonstration.
     *
     * @param key of the sentence; the subject stands under the same with {@code .subject} after it
     * @param details what it happened to, as it is called
     */
    public void tell(Person person, String key, Part... details) {
        if (!person.demonstration()) {
            EmailAddress.of(person.email()).ifPresent(to -> outbox.put(about(person, to, key, List.of(details))));
        }
    }

    private Message about(Person person, EmailAddress to, String key, List<Part> details) {
        var language = Language.of(person.language()).orElse(Language.ENGLISH);
        var words = vocabulary.words(language, "/");
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(words.t(key)));
        parts.addAll(details);
        parts.add(new Part.Paragraph(words.t("people.passkey.mail.end")));
        parts.add(new Part.Button(words.t("people.account"), words.absolute("/desk/account")));
        return new Message(
                "people.notice:" + ids.next(), to, language, words.t(key + ".subject"), parts, GOOD_FOR, false);
    }
}
