package org.cities4children.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.cities4children.search.analysis.Tokens.Token;

/**
 * Takes a text apart from blank to blank, and remembers what became of each piece: the same words come again in every
 * text, and no language of ours looks across a blank for its terms.
 */
public final class Piecewise {

    private static final int LONGEST = 40;

    private static final int SHORTEST_STEM = 2;

    /** Of a word that must have a longer stem. */
    private static final int LETTERS = 3;

    private static final Map<String, KnownPieces<List<Token>>> KNOWN = new ConcurrentHashMap<>();

    private Piecewise() {}

    /** Hands over one term after the other, until one is answered with false. */
    public static void walk(String language, String text, Predicate<Token> reader) {
        var known = KNOWN.computeIfAbsent(language, _ -> new KnownPieces<>());
        int start = 0;
        boolean goOn = true;
        while (goOn && start < text.length()) {
            int hash = 0;
            int end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                hash = 31 * hash + text.charAt(end++);
            }
            if (end > start) {
                goOn = hand(tokens(language, known, text, start, end, hash), start, reader);
            }
            start = end + 1;
        }
    }

    /** The terms of a few words. */
    public static List<String> terms(String language, String text) {
        List<String> terms = new ArrayList<>();
        walk(language, text, token -> terms.add(token.term()));
        return terms;
    }

    /**
     * The terms of a typed word or of some; none for a long word that has only one letter to its stem: "aaaa" is no
     * "a".
     */
    public static List<String> forms(String language, String text) {
        var terms = terms(language, text);
        boolean isStump = terms.size() == 1 && terms.getFirst().length() < SHORTEST_STEM && text.length() > LETTERS;
        return isStump ? List.of() : terms;
    }

    private static boolean hand(List<Token> tokens, int start, Predicate<Token> reader) {
        for (var token : tokens) {
            if (!reader.test(new Token(token.term(), start + token.start(), start + token.end()))) {
                return false;
            }
        }
        return true;
    }

    private static List<Token> tokens(
            String language, KnownPieces<List<Token>> known, String text, int start, int end, int hash) {
        var remembered = known.find(text, start, end, hash);
        if (remembered != null) {
            return remembered;
        }
        var piece = text.substring(start, end);
        var tokens = Tokens.of(Languages.of(language), piece);
        if (piece.length() <= LONGEST) {
            known.remember(piece, hash, List.copyOf(tokens));
        }
        return tokens;
    }
}
