package org.cities4children.alliance.application;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Message;
import org.cities4children.mail.Outbox;
import org.cities4children.mail.Part;
import org.cities4children.runtime.Ids;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.cities4children.web.language.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes to applicants in their language, each time with a link of its own. Until the secretariat has looked at an
 * application nothing that was typed goes out: anybody may type anybody's address.
 */
@Component
class ApplicationMail {

    /** Where one applies; each has its own page below. */
    static final String PATH = "/join/application";

    private static final Duration GOOD_FOR = Duration.ofDays(7);
    private static final String KEY = "alliance.application.mail.";

    private final Outbox outbox;
    private final Vocabulary vocabulary;
    private final ReturnLinks links;
    private final Ids ids;

    ApplicationMail(Outbox outbox, Vocabulary vocabulary, ReturnLinks links, Ids ids) {
        this.outbox = outbox;
        this.vocabulary = vocabulary;
        this.links = links;
        this.ids = ids;
    }

    /** Brings whoever began one the link that leads back to it. */
    void begun(KeptApplication it) {
        var words = words(it.language());
        var parts = List.of(paragraph(words.t(KEY + "begun")), button(it, words), ending(words));
        put(it, begins(it.id()) + "begun", words.t(KEY + "begun.subject"), parts);
    }

    /** Brings links to all that somebody has begun or sent. */
    void again(List<KeptApplication> all, Language language) {
        var words = vocabulary.words(language, "/");
        var parts = new ArrayList<Part>();
        parts.add(paragraph(words.t(KEY + "again")));
        all.forEach(it -> {
            var state = words.t("alliance.application.state." + it.state().code());
            parts.add(paragraph(words.t(KEY + "again.one", LocalDate.ofInstant(it.saved(), ZoneOffset.UTC), state)));
            parts.add(button(it, words));
        });
        parts.add(ending(words));
        var first = all.getFirst();
        put(first, begins(first.id()) + "again:" + ids.next(), words.t(KEY + "again.subject"), parts);
    }

    /**
     * Tells of a step.
     *
     * @param number of the step among those of the application
     * @param quote a question of ours; what applicants wrote themselves is not sent back to them
     */
    void tell(KeptApplication it, String verb, int number, @Nullable LocalDate day, String quote) {
        var words = words(it.language());
        var parts = new ArrayList<Part>();
        parts.add(paragraph(said(words, verb, it, day)));
        if (verb.equals("ask")) {
            parts.add(new Part.Quote(quote));
        }
        parts.add(button(it, words));
        put(it, step(it, number), words.t(KEY + verb + ".subject", it.sheet().organisation()), parts);
    }

    /** Tells that it was declined, why, and from when on it may be sent again. */
    void declined(KeptApplication it, int number, LocalDate again, String outcome) {
        var words = words(it.language());
        var parts = List.of(
                paragraph(said(words, "decline", it, again)),
                paragraph(words.known("alliance.application.outcome." + outcome, "")),
                button(it, words, again));
        put(it, step(it, number), words.t(KEY + "decline.subject", it.sheet().organisation()), parts);
    }

    /** Takes back what was not sent yet, and forgets whom it was for. */
    void forget(UUID application) {
        outbox.forget(begins(application));
    }

    private static String said(Words words, String verb, KeptApplication it, @Nullable LocalDate day) {
        return day == null
                ? words.t(KEY + verb, it.sheet().organisation())
                : words.t(KEY + verb, it.sheet().organisation(), day);
    }

    private Words words(String language) {
        return vocabulary.words(Language.of(language).orElse(Language.ENGLISH), "/");
    }

    private Part button(KeptApplication it, Words words) {
        return button(it, words, null);
    }

    /** @param day on which it is to be good still */
    private Part button(KeptApplication it, Words words, @Nullable LocalDate day) {
        return new Part.Button(words.t(KEY + "look"), words.absolute(PATH + "/" + links.mail(it.id(), day)));
    }

    private static Part paragraph(String text) {
        return new Part.Paragraph(text);
    }

    private static Part ending(Words words) {
        return paragraph(words.t(KEY + "end"));
    }

    private static String begins(UUID application) {
        return "alliance.application:" + application + ":";
    }

    private static String step(KeptApplication it, int number) {
        return begins(it.id()) + "step:" + number;
    }

    private void put(KeptApplication it, String key, String subject, List<Part> parts) {
        var language = Language.of(it.language()).orElse(Language.ENGLISH);
        EmailAddress.of(it.sheet().email())
                .map(to -> new Message(key, to, language, subject, parts, GOOD_FOR, true))
                .ifPresent(outbox::put);
    }
}
