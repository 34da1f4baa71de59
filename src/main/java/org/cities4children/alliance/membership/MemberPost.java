package org.cities4children.alliance.membership;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Message;
import org.cities4children.mail.Outbox;
import org.cities4children.mail.Part;
import org.cities4children.people.Person;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.cities4children.web.language.Vocabulary;
import org.springframework.stereotype.Component;

/** Writes to a member's people about its membership, to each in their own language. */
@Component
public class MemberPost {

    private static final Duration GOOD_FOR = Duration.ofDays(7);
    private static final String LOOK = "alliance.membership.mail.look";

    private final Outbox outbox;
    private final Vocabulary vocabulary;

    MemberPost(Outbox outbox, Vocabulary vocabulary) {
        this.outbox = outbox;
        this.vocabulary = vocabulary;
    }

    /**
     * What somebody is told.
     *
     * @param about of what, such as one step of one membership: whoever was told of it is not told again
     * @param text key of the words; their subject's ends with {@code .subject}
     * @param quote somebody's own words below; empty for none
     * @param path of the page to look at
     * @param look key of the words that lead there
     */
    public record Letter(String about, String text, List<Object> values, String quote, String path, String look) {

        public Letter {
            values = List.copyOf(values);
        }

        /** One that leads to how the membership stands. */
        public Letter(String about, String text, List<Object> values, String quote, String path) {
            this(about, text, values, quote, path, LOOK);
        }
    }

    /** Puts a letter to somebody into the outbox. */
    public void put(Person to, Letter letter) {
        var language = Language.of(to.language()).orElse(Language.ENGLISH);
        var words = vocabulary.words(language, "/");
        var values = letter.values().toArray();
        EmailAddress.of(to.email())
                .map(it -> new Message(
                        key(letter.about(), to.id()),
                        it,
                        language,
                        words.t(letter.text() + ".subject", values),
                        parts(letter, words),
                        GOOD_FOR,
                        false))
                .ifPresent(outbox::put);
    }

    private static List<Part> parts(Letter letter, Words words) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(words.t(letter.text(), letter.values().toArray())));
        if (!letter.quote().isEmpty()) {
            parts.add(new Part.Quote(letter.quote()));
        }
        parts.add(new Part.Button(words.t(letter.look()), words.absolute(letter.path())));
        return parts;
    }

    /** Under which the outbox knows a letter to a person; a member's key may be longer than such a key. */
    public static String key(String about, UUID person) {
        return "alliance.membership:" + UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.UTF_8)) + ":" + person;
    }
}
