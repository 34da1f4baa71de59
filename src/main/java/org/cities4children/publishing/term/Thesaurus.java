package org.cities4children.publishing.term;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cities4children.publishing.NameWords;
import org.cities4children.publishing.Term;

/**
 * One vocabulary as it stood at one moment, with its hierarchy and use.
 *
 * @param called the terms by the words of each of their names
 * @param words all words of all names
 * @param heirs where the ids lead that were merged
 * @param wider what stands above is called
 */
record Thesaurus(
        Map<String, Term> byId,
        List<Term> inOrder,
        Map<String, Integer> use,
        Map<List<String>, Set<Term>> called,
        Set<String> words,
        Map<String, String> heirs,
        WiderNames wider) {

    private static final int DEEPEST = 8;

    /** In words. */
    private static final int MOST_WORDS = 12;

    /** In words. */
    private static final int LONGEST_NAME = 5;

    /** In letters: "us" and "in" are words before they are countries. */
    private static final int SHORTEST_NAME = 4;

    /** In Arabic letters, of which names have fewer: دكا is Dhaka. */
    private static final int SHORTEST_ARABIC = 3;

    static Thesaurus of(List<Term> terms, Map<List<String>, Integer> combinations, Map<String, String> heirs) {
        Map<String, Term> byId = terms.stream().collect(Collectors.toMap(Term::id, it -> it));
        var inOrder = terms.stream()
                .sorted(Comparator.comparing((Term it) -> it.name("en")).thenComparing(Term::id))
                .toList();
        var thesaurus = new Thesaurus(
                byId, inOrder, new HashMap<>(), new HashMap<>(), new HashSet<>(), heirs, new WiderNames(inOrder));
        inOrder.forEach(it -> it.called().forEach(name -> thesaurus.learn(NameWords.of(name), it)));
        combinations.forEach(
                (ids, count) -> thesaurus.withBroader(ids).forEach(id -> thesaurus.use.merge(id, count, Integer::sum)));
        return thesaurus;
    }

    private void learn(List<String> name, Term term) {
        called.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(term);
        words.addAll(name);
    }

    /** The terms with a name that is all of this, or that stands in it and is long enough to be no other word. */
    List<Term> namedIn(String typed) {
        var typedWords = NameWords.of(typed).stream().limit(MOST_WORDS).toList();
        Set<Term> named = new LinkedHashSet<>(called.getOrDefault(typedWords, Set.of()));
        for (int begin = 0; begin < typedWords.size(); begin++) {
            for (int end = begin + 1; end <= Math.min(begin + LONGEST_NAME, typedWords.size()); end++) {
                named.addAll(called(typedWords.subList(begin, end)));
            }
        }
        return List.copyOf(named);
    }

    /** What is called so, as its name is or as its language bends it. */
    private Set<Term> called(List<String> words) {
        return CaseForms.of(words)
                .filter(Thesaurus::isLongEnough)
                .map(it -> called.getOrDefault(it, Set.of()))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private static boolean isLongEnough(List<String> name) {
        var letters = String.join("", name);
        boolean isArabic = UnicodeScript.of(letters.codePointAt(0)) == UnicodeScript.ARABIC;
        return letters.length() >= (isArabic ? SHORTEST_ARABIC : SHORTEST_NAME);
    }

    /** What the terms above these are called, without the words of others that stand below them. */
    List<String> wider(Collection<String> ids) {
        return wider.of(Set.copyOf(ids), withBroader(ids));
    }

    /** The term of an id, or the one that it was merged into. */
    Optional<Term> find(String id) {
        return Optional.ofNullable(byId.get(heirs.getOrDefault(id, id)));
    }

    Set<String> withBroader(Collection<String> ids) {
        Set<String> all = new LinkedHashSet<>();
        ids.forEach(id -> climb(id, all));
        return all;
    }

    // The depth is bounded, so that a ring made by hand in the database cannot hold a page.
    private void climb(String id, Set<String> all) {
        var at = Optional.of(heirs.getOrDefault(id, id));
        for (int depth = 0; depth < DEEPEST && at.isPresent(); depth++) {
            all.add(at.get());
            at = at.flatMap(this::find).map(Term::broader);
        }
    }

    /** These terms and all below them. */
    Set<String> withNarrower(String id) {
        return byId.values().stream()
                .map(Term::id)
                .filter(it -> withBroader(List.of(it)).contains(id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
