package org.cities4children.publishing.term;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names as they stand in a sentence: Bengali and Swahili put their cases behind a name (ঢাকায়, ঢাকার, ঢাকাতে: in
 * Dhaka, of Dhaka), Arabic some of its prepositions before it (بدكا).
 */
final class CaseForms {

    // Longest first; as NameWords spells them, without the dots below.
    private static final List<String> BENGALI =
            List.of("গুলোতে", "যেও", "তেও", "েরও", "যের", "রও", "ের", "তে", "কে", "যে", "ও", "ই", "র", "য", "ে");

    private static final List<String> ARABIC = List.of("وال", "بال", "فال", "كال", "لل", "ال", "و", "ب", "ل", "ف", "ك");

    private static final String SWAHILI = "ni";

    /** Shorter names would be found in many words that are none. */
    private static final int SHORTEST_SWAHILI = 5;

    private CaseForms() {}

    /** The words themselves, and then without what may have been put around the name; the nearest first. */
    static Stream<List<String>> of(List<String> words) {
        return Stream.concat(Stream.of(words), Stream.concat(behind(words), before(words)));
    }

    private static Stream<List<String>> behind(List<String> words) {
        var last = words.getLast();
        var cases = Stream.concat(
                BENGALI.stream().filter(last::endsWith),
                Stream.of(SWAHILI).filter(it -> last.endsWith(it) && last.length() >= SHORTEST_SWAHILI + it.length()));
        return cases.filter(it -> it.length() < last.length())
                .map(it -> with(words, words.size() - 1, last.substring(0, last.length() - it.length())));
    }

    private static Stream<List<String>> before(List<String> words) {
        var first = words.getFirst();
        return ARABIC.stream()
                .filter(it -> first.startsWith(it) && it.length() < first.length())
                .map(it -> first.substring(it.length()))
                // With the article, which a preposition may have swallowed.
                .flatMap(it -> Stream.of(it, "ال" + it))
                .map(it -> with(words, 0, it));
    }

    private static List<String> with(List<String> words, int at, String word) {
        var others = new ArrayList<>(words);
        others.set(at, word);
        return List.copyOf(others);
    }
}
