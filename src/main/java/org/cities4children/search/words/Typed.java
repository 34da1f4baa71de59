package org.cities4children.search.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cities4children.search.analysis.Languages;
import org.cities4children.search.analysis.Tokens;

/**
 * What somebody typed, taken apart: words, "phrases", -excluded words, begin* of words.
 *
 * <p>There is no wrong input: a quote without its partner is a blank, and what is too much is left out.
 */
public record Typed(List<String> words, List<String> beginnings, List<String> phrases, List<String> excluded) {

    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST = 40;
    private static final int LONGEST = 60;
    private static final int MOST_PIECES = 200;

    /** What stands inside words unseen, such as the soft hyphens of a copied text. */
    private static final Pattern INSIDE_WORDS = Pattern.compile("[\\u00ad\\u200b\\u2060\\ufeff]");

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\u200c\\u200d]]");
    private static final Pattern QUOTE = Pattern.compile("\"");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$");
    private static final Pattern GAP = Pattern.compile("\\s+");

    public static Typed read(String text) {
        var start = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        var clean = INVISIBLE
                .matcher(INSIDE_WORDS.matcher(start).replaceAll(""))
                .replaceAll(" ")
                .replaceAll("[“”„«»]", "\"");
        var typed = new Typed(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var parts = QUOTE.split(clean, -1);
        for (int i = 0; i < parts.length; i++) {
            boolean quoted = i % 2 == 1 && i < parts.length - 1;
            if (!quoted) {
                typed.addWords(parts[i]);
            } else if (i > 0 && parts[i - 1].endsWith("-")) {
                typed.add(typed.excluded, parts[i].strip());
            } else {
                typed.add(typed.phrases, parts[i].strip());
            }
        }
        return typed;
    }

    private void addWords(String text) {
        for (var word : GAP.splitAsStream(text.strip()).toList()) {
            if (word.length() > 1 && word.startsWith("-")) {
                add(excluded, word.substring(1));
            } else if (word.length() > 2 && word.endsWith("*")) {
                add(beginnings, word.substring(0, word.length() - 1));
            } else {
                add(words, word);
            }
        }
    }

    private void add(List<String> list, String word) {
        boolean says = word.codePoints().anyMatch(Character::isLetterOrDigit);
        if (says && words.size() + beginnings.size() + phrases.size() + excluded.size() < MOST) {
            list.add(list == phrases || word.length() <= LONGEST ? word : word.substring(0, LONGEST));
        }
    }

    /** All that is asked for, without what is excluded. */
    public List<String> asked() {
        var asked = new ArrayList<>(words);
        asked.addAll(beginnings);
        asked.addAll(phrases);
        return asked;
    }

    /** All that is asked for in pieces of four letters, as far as it is no long text. */
    public Set<String> pieces() {
        Set<String> pieces = new LinkedHashSet<>();
        for (var text : asked()) {
            Tokens.terms(Languages.GRAMS, text).stream()
                    .limit(MOST_PIECES - (long) pieces.size())
                    .forEach(pieces::add);
        }
        return pieces;
    }

    /** The same with other words in place of the single ones. */
    public Typed with(List<String> others) {
        return new Typed(others, beginnings, phrases, excluded);
    }

    /** The same without some of the single words. */
    public Typed without(Collection<String> others) {
        return with(words.stream().filter(it -> !others.contains(it)).toList());
    }

    /** A typed word without what stands around it. */
    public static String bare(String word) {
        return AROUND.matcher(word).replaceAll("");
    }

    /** What could have been typed to mean this. */
    public String text() {
        var parts = new ArrayList<>(words);
        beginnings.forEach(it -> parts.add(it + "*"));
        phrases.forEach(it -> parts.add('"' + it + '"'));
        excluded.forEach(it -> parts.add(it.indexOf(' ') < 0 ? "-" + it : "-\"" + it + '"'));
        return String.join(" ", parts);
    }

    /** Whether nothing is asked for, so that everything is an answer. */
    public boolean isEmpty() {
        return words.isEmpty() && beginnings.isEmpty() && phrases.isEmpty();
    }
}
