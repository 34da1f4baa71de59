package org.cities4children.mailbox.inbox;

import java.time.Clock;
import java.util.LinkedHashMap;
import org.cities4children.mailbox.Inbox;
import org.cities4children.mailbox.Letter;
import org.cities4children.people.Complaints;
import org.cities4children.people.Person;
import org.cities4children.runtime.Ids;
import org.cities4children.web.Language;
import org.springframework.stereotype.Component;

/** Keeps what somebody tells of another's message as a letter, as if it had come through the contact form. */
@Component
class ComplaintLetters implements Complaints {

    private static final String DOOR = "contact";

    private final Inbox inbox;
    private final Ids ids;
    private final Clock clock;

    ComplaintLetters(Inbox inbox, Ids ids, Clock clock) {
        this.inbox = inbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void complain(Person by, String text, Language language) {
        var answers = new LinkedHashMap<String, String>();
        answers.put("about", "other");
        answers.put("name", by.name());
        answers.put("email", by.email());
        answers.put("message", text);
        inbox.keep(new Letter(ids.receipt(), DOOR, clock.instant(), language.code(), answers, null));
    }
}
