package org.cities4children.mail.bounce;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The header lines of a mail or of a part, unfolded; also the fields of a report, which look the same. */
record Headers(List<Field> fields) {

    // A dot that also takes the octet 85, which is half of a letter here and the end of a line elsewhere.
    private static final Pattern FIELD = Pattern.compile("([!-9;-~]+)[ \\t]*:(.*)", Pattern.DOTALL);
    private static final int MOST = 1000;
    private static final int LONGEST = 10_000;

    Headers {
        fields = List.copyOf(fields);
    }

    /** One field; its name in small letters. */
    record Field(String name, String value) {}

    /** Whether a line can begin a field. */
    static boolean isField(String line) {
        return FIELD.matcher(line).matches();
    }

    static boolean isContinued(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    static Headers of(List<String> lines) {
        var fields = new ArrayList<Field>();
        var name = "";
        var value = new StringBuilder();
        for (var line : lines) {
            var field = FIELD.matcher(line);
            if (isContinued(line)) {
                value.append(' ').append(shortened(line.strip()));
            } else if (field.matches() && fields.size() < MOST) {
                add(fields, name, value);
                name = field.group(1).toLowerCase(Locale.ROOT);
                value = new StringBuilder(shortened(field.group(2).strip()));
            }
        }
        add(fields, name, value);
        return new Headers(fields);
    }

    private static void add(List<Field> fields, String name, StringBuilder value) {
        if (!name.isEmpty()) {
            fields.add(new Field(name, Decoding.characters(shortened(value.toString()))));
        }
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }

    Stream<String> all(String name) {
        return fields.stream().filter(it -> it.name().equals(name)).map(Field::value);
    }

    Optional<String> first(String name) {
        return all(name).findFirst();
    }

    /** The value, or nothing said. */
    String text(String name) {
        return first(name).orElse("");
    }

    boolean has(String name) {
        return first(name).isPresent();
    }

    /** The value for people: encoded words are read. */
    String decoded(String name) {
        var text = text(name);
        try {
            return MimeUtility.decodeText(text);
        } catch (UnsupportedEncodingException | RuntimeException _) {
            // A charset nobody knows, or no charset at all.
            return text;
        }
    }

    /** A parameter such as {@code boundary} of a structured value. */
    Optional<String> parameter(String name, String parameter) {
        var found = Pattern.compile("(?i);[ \\t]*" + parameter + "[ \\t]*=[ \\t]*(?:\"([^\"]*)\"|([^;\\s]+))")
                .matcher(text(name));
        return found.find()
                ? Optional.ofNullable(found.group(1) == null ? found.group(2) : found.group(1))
                : Optional.empty();
    }
}
