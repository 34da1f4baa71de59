package org.cities4children.site.door;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What was typed into a form, field by field in the form's order.
 *
 * @param trap what was typed into the field that people do not see
 */
public record Answers(SequencedMap<String, String> typed, String trap) {

    /** The field that people do not see and machines like to fill in. */
    public static final String TRAP = "homepage";

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}&&[^\\n\\t]]");

    public Answers {
        typed = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(typed));
    }

    static Answers read(Door door, UnaryOperator<String> parameter) {
        var typed = new LinkedHashMap<String, String>();
        door.fields().forEach(field -> typed.put(field.name(), clean(parameter.apply(field.name()))));
        return new Answers(typed, clean(parameter.apply(TRAP)));
    }

    public String of(String field) {
        return typed.getOrDefault(field, "");
    }

    // The database takes no character 0, and nobody can read the others.
    private static String clean(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(INVISIBLE.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }
}
