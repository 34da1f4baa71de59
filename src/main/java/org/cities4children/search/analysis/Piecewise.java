package org.cities4children.search.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

    private static final int PIECES = 10_000;
    private static final int LONGEST = 40;

    private static final Map<String, Cache<String, List<Token>>> KNOWN = new ConcurrentHashMap<>();

    private Piecewise() {}

    /** Hands over one term after the other, until one is answered with false. */
    public static void walk(String language, String text, Predicate<Token> reader) {
        var known = KNOWN.computeIfAbsent(
                language, _ -> Caffeine.newBuilder().maximumSize(PIECES).build());
        int start = 0;
        boolean goOn = true;
        while (goOn && start < text.length()) {
            int end = end(text, start);
            if (end > start) {
                goOn = hand(tokens(language, known, text.substring(start, end)), start, reader);
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

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean hand(List<Token> tokens, int start, Predicate<Token> reader) {
        for (var token : tokens) {
            if (!reader.test(new Token(token.term(), start + token.start(), start + token.end()))) {
                return false;
            }
        }
        return true;
    }

    private static List<Token> tokens(String language, Cache<String, List<Token>> known, String piece) {
        var analyzer = Languages.of(language);
        return piece.length() > LONGEST
                ? Tokens.of(analyzer, piece)
                : known.get(piece, it -> List.copyOf(Tokens.of(analyzer, it)));
    }
}
