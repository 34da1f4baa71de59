package org.cities4children.search.words;

import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cities4children.search.analysis.Languages;
import org.cities4children.search.analysis.Piecewise;

/** Learns from texts how a word is written that the index knows without its accents: "seguranca" is "segurança". */
public final class Accents {

    private final String folded;
    private final Map<String, Integer> written = new TreeMap<>();

    public Accents(String folded) {
        this.folded = folded;
    }

    /** Counts how the word stands in a text. */
    public void read(String text) {
        Piecewise.walk(Languages.NONE, text, token -> {
            if (token.term().equals(folded)) {
                var word = text.substring(token.start(), token.end());
                written.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
            return true;
        });
    }

    /** As it was written most often, or as it came where it was never read. */
    public String usual() {
        return written.isEmpty()
                ? folded
                : Collections.max(written.entrySet(), Comparator.comparingInt(Map.Entry::getValue))
                        .getKey();
    }
}
