package org.cities4children.publishing.term;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cities4children.publishing.NameWords;
import org.cities4children.publishing.Term;

/**
 * What stands above a topic is called, as far as it tells of that topic: "Space, play and movement" stands above play
 * and above street design, and who looks for play means the first of them.
 */
final class WiderNames {

    private final List<Term> terms;

    /** The words of each term's names; each name in pieces, as it is written and as its words are compared. */
    private final Map<String, Set<String>> words = new ConcurrentHashMap<>();

    private final Map<String, List<List<Piece>>> names = new ConcurrentHashMap<>();

    /** The same few terms stand together again and again. */
    private final Map<Set<String>, List<String>> known = new ConcurrentHashMap<>();

    WiderNames(List<Term> terms) {
        this.terms = terms;
    }

    /**
     * The names of what stands above these terms, without the words that others below have.
     *
     * @param all these terms and those above them
     */
    List<String> of(Set<String> ids, Set<String> all) {
        return known.computeIfAbsent(
                ids,
                _ -> terms.stream()
                        .filter(it -> all.contains(it.id()) && !ids.contains(it.id()))
                        .flatMap(it -> names(it, all))
                        .toList());
    }

    private Stream<String> names(Term above, Set<String> all) {
        var others = terms.stream()
                .filter(it -> above.id().equals(it.broader()) && !all.contains(it.id()))
                .map(this::words)
                .toList();
        return pieces(above).stream()
                .map(name -> name.stream()
                        .filter(piece -> others.stream().noneMatch(it -> it.containsAll(piece.words())))
                        .map(Piece::written)
                        .collect(Collectors.joining(" ")))
                .filter(it -> !it.isEmpty());
    }

    private Set<String> words(Term term) {
        return words.computeIfAbsent(
                term.id(),
                _ -> term.called().flatMap(it -> NameWords.of(it).stream()).collect(Collectors.toUnmodifiableSet()));
    }

    private List<List<Piece>> pieces(Term term) {
        return names.computeIfAbsent(
                term.id(), _ -> term.called().map(WiderNames::pieces).toList());
    }

    private static List<Piece> pieces(String name) {
        return Arrays.stream(name.split(" "))
                .map(it -> new Piece(it, NameWords.of(it)))
                .toList();
    }

    private record Piece(String written, List<String> words) {

        Piece {
            words = List.copyOf(words);
        }
    }
}
