package org.cities4children.alliance.coordination;

import java.time.Duration;
import java.util.List;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Message;
import org.cities4children.mail.Outbox;
import org.cities4children.mail.Part;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.web.Language;
import org.cities4children.web.language.Vocabulary;
import org.springframework.stereotype.Component;

/** Tells somebody that they coordinate a national alliance, or no longer do. */
@Component
class CoordinatorMail {

    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private final Outbox outbox;
    private final Vocabulary vocabulary;
    private final People people;

    CoordinatorMail(Outbox outbox, Vocabulary vocabulary, People people) {
        this.outbox = outbox;
        this.vocabulary = vocabulary;
        this.people = people;
    }

    /** @param what {@code granted} or {@code ended} */
    void tell(String what, Coordinator coordinator) {
        people.person(coordinator.person())
                // Nobody reads what is sent to the people of the demonstration.
                .filter(it -> !it.demonstration() && !it.disabled())
                .ifPresent(it -> put(what, coordinator, it));
    }

    private void put(String what, Coordinator coordinator, Person to) {
        var language = Language.of(to.language()).orElse(Language.ENGLISH);
        var words = vocabulary.words(language, "/");
        var key = "alliance.coordinator.mail." + what;
        var country = words.country(coordinator.country());
        var parts = List.<Part>of(
                new Part.Paragraph(words.t(key, country)),
                new Part.Paragraph(words.t("alliance.mandate.mail.wrong")),
                new Part.Button(words.t("alliance.coordinator.mail.look"), words.absolute("/desk/alliances")));
        EmailAddress.of(to.email())
                .map(it -> new Message(
                        "alliance.coordinator:" + coordinator.id() + ":" + what,
                        it,
                        language,
                        words.t(key + ".subject", country),
                        parts,
                        GOOD_FOR,
                        false))
                .ifPresent(outbox::put);
    }
}
