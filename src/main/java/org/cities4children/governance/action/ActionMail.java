package org.cities4children.governance.action;

import java.time.Duration;
import java.util.List;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Message;
import org.cities4children.mail.Outbox;
import org.cities4children.mail.Part;
import org.cities4children.people.Person;
import org.cities4children.web.Language;
import org.cities4children.web.language.Vocabulary;
import org.springframework.stereotype.Component;

/** Tells whoever was asked for something, once and then each week. */
@Component
class ActionMail {

    private static final Duration GOOD_FOR = Duration.ofDays(6);

    private final Outbox outbox;
    private final Vocabulary vocabulary;

    ActionMail(Outbox outbox, Vocabulary vocabulary) {
        this.outbox = outbox;
        this.vocabulary = vocabulary;
    }

    void asked(Action action, Person owner) {
        put(action, owner, "asked", "asked");
    }

    /** Once for each week that its owner has had it: the outbox knows the key of each. */
    void chase(Action action, Person owner, long week) {
        put(action, owner, "chased", "week:" + week);
    }

    private void put(Action action, Person owner, String what, String key) {
        // Nobody reads what is sent to the people of the demonstration.
        if (owner.demonstration() || owner.disabled()) {
            return;
        }
        var language = Language.of(owner.language()).orElse(Language.ENGLISH);
        var words = vocabulary.words(language, "/");
        EmailAddress.of(owner.email())
                .ifPresent(to -> outbox.put(new Message(
                        "governance.action:" + action.id() + ":"
                                + action.handed().getEpochSecond() + ":" + key + ":" + owner.id(),
                        to,
                        language,
                        words.t("governance.mail.action." + what + ".subject", action.title()),
                        List.of(
                                new Part.Paragraph(words.t("governance.mail.action." + what, action.due())),
                                new Part.Quote(action.title()),
                                new Part.Button(words.t("governance.mail.action.look"), words.absolute(Action.PATH))),
                        GOOD_FOR,
                        false)));
    }
}
