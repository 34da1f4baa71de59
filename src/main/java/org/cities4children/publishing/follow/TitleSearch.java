package org.cities4children.publishing.follow;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.cities4children.search.Entry;
import org.cities4children.search.Findings;
import org.cities4children.search.Question;
import org.cities4children.search.Standby;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks through the titles in PostgreSQL while the index is built anew. Filters and counts are those of the index, over
 * the best {@value #MOST} titles; what is withdrawn is not among them.
 */
@Component
class TitleSearch implements Standby {

    private static final int MOST = 500;
    private static final int MOST_WORDS = 10;

    private final JdbcClient jdbc;
    private final Entries entries;

    TitleSearch(JdbcClient jdbc, Entries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    @Override
    public Findings find(Question question, List<String> words) {
        var ids = titled(question, words);
        var byId = entries.of(ids);
        var candidates = ids.stream()
                .filter(byId::containsKey)
                .map(byId::get)
                .sorted(order(question, words))
                .toList();
        var matching = candidates.stream()
                .filter(it -> passes(it, question.filters(), ""))
                .toList();
        var found = matching.stream()
                .skip(question.offset())
                .limit(question.limit())
                .map(it -> new Findings.Found(it.id(), 0, words(it, question.reader()), List.of(), List.of()))
                .toList();
        return new Findings(
                matching.size(), found, counts(candidates, question), null, false, Findings.Missing.NONE, true);
    }

    /** The most words first; of up to three words two must be there, as the index has it. */
    private List<UUID> titled(Question question, List<String> words) {
        var patterns =
                words.stream().limit(MOST_WORDS).map(TitleSearch::pattern).toList();
        return jdbc.sql("""
                select id from publishing.publications
                cross join lateral (select count(*) as hits from unnest(:patterns) pattern where title ilike pattern) m
                where withdrawn is null and (kind = any(:kinds) or cardinality(:kinds) = 0) and hits >= :least
                order by hits desc, coalesce(year, 0) desc, published desc, id limit :most
                """)
                .param("patterns", patterns.toArray(String[]::new))
                .param("kinds", question.collections().toArray(String[]::new))
                .param("least", patterns.size() > 3 ? 1 : Math.min(patterns.size(), 2))
                .param("most", MOST)
                .query(UUID.class)
                .list();
    }

    private static String pattern(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static Findings.Words words(Entry entry, @Nullable String reader) {
        var shown = entry.texts().stream()
                .filter(it -> it.language().equals(reader))
                .findFirst()
                .orElse(entry.texts().getFirst());
        return new Findings.Words(shown.language(), shown.title(), shown.summary());
    }

    private static Comparator<Entry> order(Question question, List<String> words) {
        return switch (question.order()) {
            case RELEVANCE -> words.isEmpty() ? newest() : (_, _) -> 0;
            case NEWEST -> newest();
            case TITLE -> Comparator.comparing(it -> it.texts().getFirst().title(), String.CASE_INSENSITIVE_ORDER);
        };
    }

    private static Comparator<Entry> newest() {
        return Comparator.comparingLong(Entry::newness).reversed();
    }

    /** Whether an entry has what is asked for in every facet but one. */
    private static boolean passes(Entry entry, Map<String, Set<String>> filters, String but) {
        return filters.entrySet().stream()
                .filter(it -> !it.getKey().equals(but))
                .allMatch(it -> values(entry, it.getKey()).stream().anyMatch(it.getValue()::contains));
    }

    private static Set<String> values(Entry entry, String facet) {
        return entry.facets().getOrDefault(facet, Set.of());
    }

    private static Map<String, Map<String, Integer>> counts(List<Entry> candidates, Question question) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (var facet : question.counted()) {
            Map<String, Integer> values = new TreeMap<>();
            candidates.stream()
                    .filter(it -> passes(it, question.filters(), facet))
                    .forEach(it -> values(it, facet).forEach(value -> values.merge(value, 1, Integer::sum)));
            counts.put(facet, values);
        }
        return counts;
    }
}
