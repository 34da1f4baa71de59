package org.cities4children.publishing.term;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cities4children.publishing.Term;

/** One vocabulary as it stood at one moment, with its hierarchy and use. */
record Thesaurus(Map<String, Term> byId, List<Term> inOrder, Map<String, Integer> use) {

    private static final int DEEPEST = 8;

    static Thesaurus of(List<Term> terms, Map<List<String>, Integer> combinations) {
        Map<String, Term> byId = terms.stream().collect(Collectors.toMap(Term::id, it -> it));
        var inOrder = terms.stream()
                .sorted(Comparator.comparing((Term it) -> it.name("en")).thenComparing(Term::id))
                .toList();
        var thesaurus = new Thesaurus(byId, inOrder, new HashMap<>());
        combinations.forEach(
                (ids, count) -> thesaurus.withBroader(ids).forEach(id -> thesaurus.use.merge(id, count, Integer::sum)));
        return thesaurus;
    }

    Optional<Term> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Set<String> withBroader(Collection<String> ids) {
        Set<String> all = new LinkedHashSet<>();
        ids.forEach(id -> climb(id, all));
        return all;
    }

    // The depth is bounded, so that a ring made by hand in the database cannot hold a page.
    private void climb(String id, Set<String> all) {
        var at = Optional.of(id);
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
