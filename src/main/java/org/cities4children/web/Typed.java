package org.cities4children.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what somebody typed into a form. */
public final class Typed {

    /**
     * What nobody can read and the database does not take, and directions of writing, which would turn round what
     * stands beside them. The joiners of Bengali, of Arabic script and of pictures stay.
     */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}&&[^\\n\\t\\u200c\\u200d]]");

    private Typed() {}

    /** The text with its lines, composed, without what cannot be seen and without space at its ends. */
    public static String text(String sent) {
        var lines = sent.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(UNSEEN.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }

    /** The day, as the field for one sends it (ISO 8601). */
    public static Optional<LocalDate> day(String sent) {
        try {
            return Optional.of(LocalDate.parse(sent.strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
