package org.cities4children.search.analysis;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what became of pieces of text. Each has one place, by its hash, and whoever comes later takes it: nothing
 * is counted or put in order, since looking a word up is most of what marking a text costs. Threads may miss what
 * another has just put there, and take the piece apart once more.
 *
 * @param <T> what became of a piece; immutable
 */
final class KnownPieces<T> {

    private static final int PLACES = 1 << 14;

    private final @Nullable Known<?>[] places = new Known<?>[PLACES];

    /** What became of the piece from one position to another, or null when it is not remembered. */
    @SuppressWarnings("unchecked") // Only what was remembered here comes out.
    @Nullable T find(String text, int start, int end, int hash) {
        var known = (Known<T>) places[place(hash)];
        return known != null && known.piece.length() == end - start && text.startsWith(known.piece, start)
                ? known.made
                : null;
    }

    void remember(String piece, int hash, T made) {
        places[place(hash)] = new Known<>(piece, made);
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 14) & PLACES - 1;
    }

    /** Immutable, so that threads that share it need no lock. */
    private record Known<T>(String piece, T made) {}
}
