package org.cities4children.knowledge.missing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Knows the words of somebody who needs help now: they are answered with help, and never kept. */
final class Distress {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> PHRASES = phrases();

    private Distress() {}

    /** Whether the words hold one of the phrases of {@code knowledge/distress.txt}, whatever stands around it. */
    static boolean isIn(String words) {
        var folded = folded(words);
        return PHRASES.stream().anyMatch(folded::contains);
    }

    private static List<String> phrases() {
        try {
            return new ClassPathResource("knowledge/distress.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .map(Distress::folded)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Small letters without accents, a blank before and after each word. */
    private static String folded(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var words = Arrays.stream(GAPS.split(plain)).filter(it -> !it.isEmpty()).toList();
        return " " + String.join(" ", words) + " ";
    }
}
