package org.cities4children.mailbox.concern;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Message;
import org.cities4children.mail.Outbox;
import org.cities4children.mail.Part;
import org.cities4children.mailbox.inbox.ConcernKept;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.runtime.limit.Limits;
import org.cities4children.runtime.limit.Limits.Limit;
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

    /** As many are told one by one; a flood of them is told once an hour, so that it does not bury other mail. */
    private static final Limit ONE_BY_ONE = new Limit(20, Duration.ofHours(1));

    private final People people;
    private final Outbox outbox;
    private final Vocabulary vocabulary;
    private final Limits limits;
    private final Clock clock;

    ConcernMail(People people, Outbox outbox, Vocabulary vocabulary, Limits limits, Clock clock) {
        this.people = people;
        this.outbox = outbox;
        this.vocabulary = vocabulary;
        this.limits = limits;
        this.clock = clock;
    }

    @EventListener
    void tell(ConcernKept kept) {
        people.whoMay(Power.READ_CONCERNS)
                .forEach(it ->
                        tell("mailbox.concern:" + kept.receipt(), "mail", "/desk/concerns/" + kept.receipt(), it));
    }

    /** Tells somebody who may follow it that nobody has opened it. */
    void again(String receipt, Step step, Person person) {
        tell(key(receipt, step), "again", "/desk/concerns/" + receipt, person);
    }

    /** Tells somebody who may not follow it, but name others who may. */
    void standIn(String receipt, Step step, Person person) {
        tell(key(receipt, step), "unopened", "/desk/people", person);
    }

    /** Whether somebody has an address that mail can be sent to. */
    static boolean reaches(Person person) {
        return EmailAddress.of(person.email()).isPresent();
    }

    private static String key(String receipt, Step step) {
        return "mailbox.concern-unopened:" + receipt + ":" + step.code();
    }

    private void tell(String key, String text, String path, Person person) {
        if (limits.take("concern-mail", person.id().toString(), ONE_BY_ONE).isZero()) {
            put(key, text, path, person);
        } else {
            put("mailbox.concerns:" + clock.instant().truncatedTo(ChronoUnit.HOURS), "many", "/desk", person);
        }
    }

    private void put(String key, String text, String path, Person person) {
        var language = Language.of(person.language()).orElse(Language.ENGLISH);
        var words = vocabulary.words(language, "/");
        var name = "mailbox.concern." + text;
        var parts = List.<Part>of(
                new Part.Paragraph(words.t(name)), new Part.Button(words.t(name + ".button"), words.absolute(path)));
        EmailAddress.of(person.email())
                .map(to -> new Message(
                        key + ":" + person.id(), to, language, words.t(name + ".subject"), parts, GOOD_FOR, false))
                .ifPresent(outbox::put);
    }
}
