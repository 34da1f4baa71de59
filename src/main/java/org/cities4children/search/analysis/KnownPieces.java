package org.cities4children.search.analysis;

import java.util.List;
import org.cities4children.search.analysis.Tokens.Token;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what became of pieces of text. Each has one place, by its hash, and whoever comes later takes it: nothing
 * is counted or put in order, since looking a word up is most of what marking a text costs. Threads may miss what
 * another has just put there, and take the piece apart once more.
 */
final class KnownPieces {

    private static final int PLACES = 1 << 14;

    private final @Nullable Known[] places = new Known[PLACES];

    /** The terms of the piece from one position to another, or null when it is not remembered. */
    @Nullable List<Token> find(String text, int start, int end, int hash) {
        var known = places[place(hash)];
        return known != null && known.piece.length() == end - start && text.startsWith(known.piece, start)
                ? known.tokens
                : null;
    }

    void remember(String piece, int hash, List<Token> tokens) {
        places[place(hash)] = new Known(piece, List.copyOf(tokens));
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 14) & PLACES - 1;
    }

    /** Immutable, so that threads that share it need no lock. */
    private record Known(String piece, List<Token> tokens) {}
}
