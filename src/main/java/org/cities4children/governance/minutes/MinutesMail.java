package org.cities4children.governance.minutes;

import java.time.Duration;
import java.util.List;
import org.cities4children.governance.meeting.Meeting;
import org.cities4children.governance.reach.Readers;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Message;
import org.cities4children.mail.Outbox;
import org.cities4children.mail.Part;
import org.cities4children.people.Person;
import org.cities4children.web.Language;
import org.cities4children.web.language.Vocabulary;
import org.springframework.stereotype.Component;

/** Tells those who can correct minutes that they are there. */
@Component
class MinutesMail {

    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private final Readers readers;
    private final Outbox outbox;
    private final Vocabulary vocabulary;

    MinutesMail(Readers readers, Outbox outbox, Vocabulary vocabulary) {
        this.readers = readers;
        this.outbox = outbox;
        this.vocabulary = vocabulary;
    }

    void tell(Meeting meeting) {
        var to = meeting.body() == Meeting.Body.MEMBERS ? readers.members() : readers.committee();
        to.forEach(it -> put(meeting, it));
    }

    private void put(Meeting meeting, Person to) {
        var language = Language.of(to.language()).orElse(Language.ENGLISH);
        var words = vocabulary.words(language, "/");
        var until = meeting.correctedUntil().orElseThrow().atZone(meeting.zone());
        EmailAddress.of(to.email())
                .ifPresent(address -> outbox.put(new Message(
                        "governance.minutes:" + meeting.id() + ":" + to.id(),
                        address,
                        language,
                        words.t("governance.mail.minutes.subject", meeting.title()),
                        List.of(
                                new Part.Paragraph(words.t("governance.mail.minutes", words.at(until))),
                                new Part.Quote(meeting.title()),
                                new Part.Button(
                                        words.t("governance.mail.minutes.look"), words.absolute(meeting.path()))),
                        GOOD_FOR,
                        false)));
    }
}
