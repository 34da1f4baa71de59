package org.cities4children.web;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what somebody typed into a form. */
public final class Typed {

    /** Later than any moment that is taken. */
    public static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    /**
     * What nobody can read and the database does not take, and directions of writing, which would turn round what
     * stands beside them. The joiners of Bengali, of Arabic script and of pictures stay.
     */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}&&[^\\n\\t\\u200c\\u200d]]");

    private static final Pattern TURNS_OR_BREAKS =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+");

    private Typed() {}

    /** The text with its lines, composed, without what cannot be seen and without space at its ends. */
    public static String text(String sent) {
        var lines = sent.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(UNSEEN.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }

    /**
     * What was typed into a line: on one line, without what HTML cannot write or what turns the words around it, and
     * cut between characters where it is too long.
     */
    public static String line(String sent, int longest) {
        var line = TURNS_OR_BREAKS.matcher(sent).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) > longest
                ? line.substring(0, line.offsetByCodePoints(0, longest))
                : line;
    }

    /** Whether there is a word or a figure in it, and not only signs and pictures. */
    public static boolean says(String typed) {
        return typed.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The day, as the field for one sends it (ISO 8601). */
    public static Optional<LocalDate> day(String sent) {
        try {
            return Optional.of(LocalDate.parse(sent.strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** The moment, as the field for a day and an hour sends it, where somebody lives; within what a database keeps. */
    public static Optional<Instant> moment(String sent, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(sent.strip()).atZone(zone).toInstant())
                    .filter(NEVER::isAfter)
                    .filter(Instant.EPOCH::isBefore);
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }
}
