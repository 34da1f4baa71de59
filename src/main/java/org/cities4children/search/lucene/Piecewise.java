package org.cities4children.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Predicate;
import org.cities4children.search.analysis.Languages;
import org.cities4children.search.analysis.Tokens;
import org.cities4children.search.analysis.Tokens.Token;

/**
 * Takes a text apart from blank to blank, and remembers what became of each piece: the same words come again in every
 * text, and no language of ours looks across a blank for its terms.
 */
final class Piecewise {

    private static final int PIECES = 30_000;
    private static final int LONGEST = 40;

    private static final Cache<Piece, List<Token>> KNOWN =
            Caffeine.newBuilder().maximumSize(PIECES).build();

    private Piecewise() {}

    /** Hands over one term after the other, until one is answered with false. */
    static void walk(String language, String text, Predicate<Token> reader) {
        int start = 0;
        boolean goOn = true;
        while (goOn && start < text.length()) {
            int end = end(text, start);
            if (end > start) {
                goOn = hand(tokens(language, text.substring(start, end)), start, reader);
            }
            start = end + 1;
        }
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

    private static List<Token> tokens(String language, String text) {
        return text.length() > LONGEST
                ? Tokens.of(Languages.of(language), text)
                : KNOWN.get(
                        new Piece(language, text), it -> List.copyOf(Tokens.of(Languages.of(it.language), it.text)));
    }

    private record Piece(String language, String text) {}
}
