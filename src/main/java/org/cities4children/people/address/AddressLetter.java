package org.cities4children.people.address;

import java.time.Duration;
import java.util.List;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Message;
import org.cities4children.mail.Outbox;
import org.cities4children.mail.Part;
import org.cities4children.people.Person;
import org.cities4children.runtime.Ids;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.cities4children.web.language.Vocabulary;
import org.springframework.stereotype.Component;

/** The mails about another address that hold a secret, or go to somebody else; put in the running transaction. */
@Component
class AddressLetter {

    private final Outbox outbox;
    private final Vocabulary vocabulary;
    private final Ids ids;

    AddressLetter(Outbox outbox, Vocabulary vocabulary, Ids ids) {
        this.outbox = outbox;
        this.vocabulary = vocabulary;
        this.ids = ids;
    }

    /** Asks the new address whether it is theirs. */
    void confirm(Person person, EmailAddress fresh, String secret) {
        var words = words(person);
        var parts = List.<Part>of(
                new Part.Paragraph(words.t("people.address.mail.confirm")),
                new Part.Button(
                        words.t("people.address.confirm.press"),
                        words.absolute(AddressLinkController.CONFIRM + "/" + secret)),
                new Part.Paragraph(words.t("people.link.mail.end")));
        put(words, fresh, "people.address.mail.confirm", parts, AddressChanges.CONFIRMED_WITHIN);
    }

    /** Tells whoever has the new address already, and nobody else, that somebody wanted it. */
    void taken(Person owner) {
        var words = words(owner);
        var parts = List.<Part>of(
                new Part.Paragraph(words.t("people.address.mail.taken")),
                new Part.Button(words.t("people.sign-in"), words.absolute("/sign-in")),
                new Part.Paragraph(words.t("people.link.mail.end")));
        EmailAddress.of(owner.email())
                .ifPresent(to -> put(words, to, "people.address.mail.taken", parts, AddressChanges.CONFIRMED_WITHIN));
    }

    /** Tells the old address, with a way to stop it. */
    void notice(Person person, String fresh, String secret) {
        var words = words(person);
        var parts = List.<Part>of(
                new Part.Paragraph(words.t("people.address.mail.notice")),
                new Part.Quote(fresh),
                new Part.Paragraph(words.t("people.address.mail.notice.stop")),
                new Part.Button(
                        words.t("people.address.stop.press"),
                        words.absolute(AddressLinkController.STOP + "/" + secret)));
        EmailAddress.of(person.email())
                .ifPresent(to -> put(words, to, "people.address.mail.notice", parts, AddressChanges.WAITS));
    }

    private Words words(Person person) {
        return vocabulary.words(Language.of(person.language()).orElse(Language.ENGLISH), "/");
    }

    private void put(Words words, EmailAddress to, String key, List<Part> parts, Duration goodFor) {
        outbox.put(new Message(
                "people.address:" + ids.next(), to, words.language(), words.t(key + ".subject"), parts, goodFor, true));
    }
}
