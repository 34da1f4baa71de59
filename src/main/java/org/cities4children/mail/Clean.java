package org.cities4children.mail;

import java.util.regex.Pattern;
import org.cities4children.runtime.intake.WebAddress;

/** Takes out of typed words what would break a line, a header or the direction of a text. */
final class Clean {

    private static final Pattern BREAKS = Pattern.compile("\\R");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\x{2028}\\x{2029}&&[^\\n]]+");
    // Overrides and embeddings reach beyond the word they stand in; marks (200E, 200F) and joiners do not.
    private static final Pattern DIRECTIONS = Pattern.compile("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FEFF}]");

    private Clean() {}

    /** One line, whatever was in it. */
    static String line(String text) {
        return lines(text).replace('\n', ' ').strip();
    }

    /** An address that a browser opens. */
    static String url(String text) {
        return WebAddress.read(text)
                .map(WebAddress::url)
                .orElseThrow(() -> new IllegalArgumentException("A button leads to a page on the web"));
    }

    /** Lines apart by {@code \n}, no other control. */
    static String lines(String text) {
        var broken = BREAKS.matcher(text).replaceAll("\n");
        var controlled = CONTROLS.matcher(broken).replaceAll(" ");
        return DIRECTIONS.matcher(controlled).replaceAll("").strip();
    }
}
