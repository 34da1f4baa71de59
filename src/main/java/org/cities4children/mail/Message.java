package org.cities4children.mail;

import java.time.Duration;
import java.util.List;
import org.cities4children.web.Language;

/**
 * What one person is to be told by mail.
 *
 * <p>Line breaks and controls in its words become spaces: a name that somebody typed must neither split a header nor
 * keep the message from being sent.
 *
 * @param key by which the same message is recognised when it is put again; holds no name and no address
 * @param subject in the message's language, as everything in it
 * @param goodFor how long after it was put it may still be sent; yesterday's sign-in link helps nobody
 * @param secret whether its body is erased as soon as the mail server has it
 */
public record Message(
        String key,
        EmailAddress to,
        Language language,
        String subject,
        List<Part> parts,
        Duration goodFor,
        boolean secret) {

    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_SUBJECT = 200;

    public Message {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A message has a key of at most " + LONGEST_KEY + " characters");
        }
        if (goodFor.isNegative() || goodFor.isZero()) {
            throw new IllegalArgumentException("A message is good for some time");
        }
        subject = shortened(Clean.line(subject));
        parts = List.copyOf(parts);
    }

    private static String shortened(String subject) {
        if (subject.codePointCount(0, subject.length()) <= LONGEST_SUBJECT) {
            return subject;
        }
        return subject.substring(0, subject.offsetByCodePoints(0, LONGEST_SUBJECT - 1))
                        .strip() + "…";
    }
}
