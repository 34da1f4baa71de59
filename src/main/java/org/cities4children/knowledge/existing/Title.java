package org.cities4children.knowledge.existing;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.cities4children.publishing.NameWords;

/**
 * A title to be compared, without what people type now one way, now another.
 *
 * @param whole its words
 * @param main those before a colon or dash, where they say enough; otherwise all
 * @param rest those after it, or empty
 */
record Title(String whole, String main, String rest) {

    /** From so much on, two titles may mean the same: a letter or a word is another, not the subject. */
    private static final double ALIKE = 0.8;

    /** "Annual report: Kenya" and "Annual report: Nepal" are two. */
    private static final int WORDS_THAT_SAY_ENOUGH = 3;

    private static final Pattern SUBTITLE = Pattern.compile("\\s*(?:[:：]|\\s[-–—|])\\s.*", Pattern.DOTALL);

    static Title of(String text) {
        var whole = String.join(" ", NameWords.of(text));
        var main = NameWords.of(SUBTITLE.matcher(text).replaceFirst(""));
        if (main.size() < WORDS_THAT_SAY_ENOUGH) {
            return new Title(whole, whole, "");
        }
        var before = String.join(" ", main);
        return new Title(whole, before, whole.substring(before.length()).strip());
    }

    /** Whether both may be titles of one thing, one of them perhaps without its subtitle. */
    boolean isNearly(Title other) {
        if (whole.isEmpty() || other.whole.isEmpty()) {
            return false;
        }
        if (rest.isEmpty() || other.rest.isEmpty()) {
            return whole.equals(other.main) || main.equals(other.whole) || alike(whole, other.whole);
        }
        return alike(main, other.main) && alike(rest, other.rest);
    }

    private static boolean alike(String one, String other) {
        return shared(pairs(one), pairs(other)) >= ALIKE;
    }

    /** How much two bags of pairs have in common, from 0 to 1 (Dice's measure). */
    private static double shared(Map<String, Integer> one, Map<String, Integer> other) {
        int common = one.entrySet().stream()
                .mapToInt(it -> Math.min(it.getValue(), other.getOrDefault(it.getKey(), 0)))
                .sum();
        return 2.0 * common / (count(one) + count(other));
    }

    private static int count(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> pairs(String text) {
        var framed = " " + text + " ";
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 2 <= framed.length(); i++) {
            pairs.merge(framed.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }
}
