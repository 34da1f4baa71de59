package org.cities4children.mailbox.letter;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Message;
import org.cities4children.mail.Outbox;
import org.cities4children.mail.Part;
import org.cities4children.web.Language;
import org.cities4children.web.language.Vocabulary;
import org.springframework.stereotype.Component;

/** The mail that brings an answer, in the language in which somebody wrote, with what they wrote below. */
@Component
public class AnswerMail {

    /** A week without a mail server is told at the desk. */
    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private final Outbox outbox;
    private final Vocabulary vocabulary;

    AnswerMail(Outbox outbox, Vocabulary vocabulary) {
        this.outbox = outbox;
        this.vocabulary = vocabulary;
    }

    /** Where an answer can be sent, if anywhere. */
    static Optional<EmailAddress> address(KeptLetter kept) {
        return EmailAddress.of(kept.letter().answers().getOrDefault("email", ""));
    }

    /** How the keys of all mails that answer a letter begin. */
    public static String keysOf(String receipt) {
        return "mailbox.answer:" + receipt + ":";
    }

    /**
     * Puts it into the outbox, in the running transaction; false when the same answer was put before.
     *
     * @param seen how much was noted about the letter when the answer was written
     */
    boolean put(KeptLetter kept, String answer, int seen) {
        return address(kept)
                .filter(it -> outbox.put(message(kept, answer, seen, it)))
                .isPresent();
    }

    private Message message(KeptLetter kept, String answer, int seen, EmailAddress to) {
        var letter = kept.letter();
        var language = Language.of(letter.language()).orElse(Language.ENGLISH);
        var words = vocabulary.words(language, "/");
        var parts = List.<Part>of(
                new Part.Paragraph(answer),
                new Part.Paragraph(words.t("mailbox.answer.mail.yours", letter.receipt())),
                new Part.Quote(letter.answers().getOrDefault("message", "")));
        // Two clicks are one answer; another one, or the same once more after all, is another mail.
        var key =
                keysOf(letter.receipt()) + seen + ":" + UUID.nameUUIDFromBytes(answer.getBytes(StandardCharsets.UTF_8));
        var subject = words.t("mailbox.answer.mail.subject", letter.receipt(), words.site());
        return new Message(key, to, language, subject, parts, GOOD_FOR, false);
    }
}
