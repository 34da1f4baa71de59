package org.cities4children.search.analysis;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.jspecify.annotations.Nullable;

/** Guesses in which of our languages a question is asked: by its script, else by the little words that only one has. */
public final class Guess {

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}’']+");

    /** Question words and prepositions that Lucene's list of empty words leaves out. */
    private static final Set<String> ENGLISH = Set.of(
            "how", "what", "which", "who", "when", "where", "why", "does", "do", "did", "has", "have", "can", "from",
            "been", "should", "between", "about", "its", "were", "than", "any", "there's", "whose");

    /** No little word, but it tells Swahili like one. */
    private static final String CHILDREN = "watoto";

    private static final Set<String> SWAHILI = Set.of(
            "na", "ya", "wa", "kwa", "za", "la", "katika", "ni", "cha", "vya", "kuhusu", CHILDREN, "gani", "nini",
            "jinsi");

    private static final Map<String, List<Set<?>>> LITTLE_WORDS = Map.of(
            "en", List.of(EnglishAnalyzer.getDefaultStopSet(), ENGLISH),
            "es", List.of(SpanishAnalyzer.getDefaultStopSet()),
            "fr", List.of(FrenchAnalyzer.getDefaultStopSet()),
            "pt", List.of(PortugueseAnalyzer.getDefaultStopSet()),
            "sw", List.of(SWAHILI));

    private Guess() {}

    /** The language, or null when nothing tells. */
    public static @Nullable String language(String text) {
        if (has(text, UnicodeScript.ARABIC)) {
            return "ar";
        }
        if (has(text, UnicodeScript.BENGALI)) {
            return "bn";
        }
        var best = spoken(text);
        return best.size() == 1 ? best.iterator().next() : null;
    }

    /** The languages that have the most of its little words; none where it has none of them. */
    public static Set<String> spoken(String text) {
        var words = Arrays.stream(GAP.split(text.toLowerCase(Locale.ROOT)))
                .filter(it -> it.length() > 1 || it.chars().anyMatch(letter -> letter > 127))
                .toList();
        Map<String, Long> found = new HashMap<>();
        LITTLE_WORDS.forEach((language, lists) ->
                found.put(language, words.stream().filter(it -> isIn(lists, it)).count()));
        long most = found.values().stream().max(Long::compare).orElse(0L);
        return found.entrySet().stream()
                .filter(it -> most > 0 && it.getValue() == most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether a word is one of those that somebody who asks puts around what is asked for. */
    public static boolean isLittle(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return !small.equals(CHILDREN) && LITTLE_WORDS.values().stream().anyMatch(it -> isIn(it, small));
    }

    private static boolean isIn(List<Set<?>> lists, String word) {
        return lists.stream()
                .anyMatch(it -> it instanceof CharArraySet characters ? characters.contains(word) : it.contains(word));
    }

    static boolean has(String text, UnicodeScript script) {
        return text.codePoints().anyMatch(it -> UnicodeScript.of(it) == script);
    }
}
