package org.cities4children.alliance.mandate;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cities4children.alliance.Mandate;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Message;
import org.cities4children.mail.Outbox;
import org.cities4children.mail.Part;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.web.Language;
import org.cities4children.web.language.Vocabulary;
import org.springframework.stereotype.Component;

/**
 * Tells whoever acts for an organisation when somebody begins or ends to do so: a false mandate is noticed by them
 * first.
 */
@Component
class MandateMail {

    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private final Outbox outbox;
    private final Vocabulary vocabulary;
    private final People people;

    MandateMail(Outbox outbox, Vocabulary vocabulary, People people) {
        this.outbox = outbox;
        this.vocabulary = vocabulary;
        this.people = people;
    }

    /**
     * Tells the one whose mandate it is and all others of the organisation.
     *
     * @param what {@code granted} or {@code ended}
     */
    void tell(String what, Mandate mandate, List<Mandate> others) {
        var whose = people.person(mandate.person()).map(Person::name).orElse("");
        Stream.concat(Stream.of(mandate.person()), others.stream().map(Mandate::person))
                .distinct()
                .flatMap(it -> people.person(it).stream())
                // Nobody reads what is sent to the people of the demonstration.
                .filter(it -> !it.demonstration() && !it.disabled())
                .forEach(it -> put(what, mandate, whose, it));
    }

    private void put(String what, Mandate mandate, String whose, Person to) {
        var language = Language.of(to.language()).orElse(Language.ENGLISH);
        var words = vocabulary.words(language, "/");
        var key = "alliance.mandate.mail." + what;
        var role = words.t("alliance.mandate." + mandate.role().code());
        var parts = List.<Part>of(
                new Part.Paragraph(words.t(key, whose, mandate.name(), role)),
                new Part.Paragraph(words.t("alliance.mandate.mail.wrong")),
                new Part.Button(words.t("alliance.mandate.mail.look"), words.absolute(OwnMandatesPage.PATH)));
        EmailAddress.of(to.email())
                .map(it -> new Message(
                        key(what, mandate.id(), to.id()),
                        it,
                        language,
                        words.t(key + ".subject", mandate.name()),
                        parts,
                        GOOD_FOR,
                        false))
                .ifPresent(outbox::put);
    }

    private static String key(String what, UUID mandate, UUID to) {
        return "alliance.mandate:" + mandate + ":" + what + ":" + to;
    }
}
