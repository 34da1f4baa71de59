package org.cities4children.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cities4children.search.Entry;
import org.cities4children.search.Question;
import org.cities4children.search.Question.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number beside a filter's value is the number of results that choosing it would show. */
class CountsTests {

    private static final Map<String, List<String>> VALUES = Map.of(
            "type", List.of("tool", "report", "research"),
            "topic", List.of("play", "mobility", "climate", "safety", "housing"),
            "place", List.of("KE", "KE/nairobi", "CO", "BD"),
            "year", List.of("2018", "2021", "2026"));
    private static final List<String> WORDS = List.of("streets", "parks", "schools", "water");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithANaiveCountOverRandomCollections(long seed) {
        var chance = new Random(seed);
        Map<String, Entry> kept = new HashMap<>();
        try (var library = new Library(folder)) {
            change(kept, library, chance);
            for (int i = 0; i < 60; i++) {
                if (i % 20 == 19) {
                    change(kept, library, chance);
                }
                var question = question(chance);
                var findings = library.finder.find(question);
                var expected = kept.values().stream()
                        .filter(it -> saysAll(it, question))
                        .toList();
                assertThat(findings.total()).as("%s", question).isEqualTo((int) expected.stream()
                        .filter(it -> passes(it, question.filters(), ""))
                        .count());
                for (var facet : question.counted()) {
                    assertThat(findings.counts().get(facet))
                            .as("%s of %s", facet, question)
                            .isEqualTo(counted(expected, question, facet));
                }
            }
        }
    }

    @Test
    void countsThingsWithVeryManyValues() {
        var publishers =
                IntStream.range(0, 150).mapToObj(it -> "City " + it).collect(Collectors.toCollection(TreeSet::new));
        try (var library = new Library(folder)) {
            library.put(Library.entry("joint-statement", 1, Map.of("publisher", publishers)));

            var findings = library.finder.find(Question.in()
                    .filteredBy(Map.of("publisher", Set.of(publishers.last())))
                    .counting(List.of("publisher")));

            assertThat(findings.total()).isOne();
            assertThat(findings.counts().get("publisher")).hasSize(150);
        }
    }

    @Test
    void countsNothingForAFacetThatNobodyHas() {
        try (var library = new Library(folder)) {
            library.put(Library.entry("lonely", 1, Map.of()));

            var findings = library.finder.find(
                    Question.in().filteredBy(Map.of("type", Set.of("tool"))).counting(List.of("type")));

            assertThat(findings.total()).isZero();
            assertThat(findings.counts().get("type")).isEmpty();
        }
    }

    private static void change(Map<String, Entry> kept, Library library, Random chance) {
        List<Entry> changed = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            changed.add(entry("id-" + chance.nextInt(120), chance));
        }
        var ids = changed.stream().map(Entry::id).toList();
        var removed =
                kept.keySet().stream().filter(it -> !ids.contains(it)).limit(10).toList();
        library.shelf.write(changed, removed, library.shelf.upTo() + 1);
        changed.forEach(it -> kept.put(it.id(), it));
        removed.forEach(kept::remove);
    }

    private static Entry entry(String id, Random chance) {
        Map<String, Set<String>> facets = new HashMap<>();
        VALUES.forEach((facet, values) -> facets.put(facet, some(values, chance)));
        var text = String.join(" ", some(WORDS, chance));
        return new Entry(
                id, "resource", List.of(new Entry.Text("en", text, "", "")), List.of(), facets, chance.nextInt(100));
    }

    private static Question question(Random chance) {
        Map<String, Set<String>> filters = new HashMap<>();
        VALUES.forEach((facet, values) -> {
            if (chance.nextInt(3) == 0) {
                filters.put(facet, Set.of(values.get(chance.nextInt(values.size())), "unheard-of"));
            }
        });
        var words = chance.nextBoolean() ? "" : "\"" + WORDS.get(chance.nextInt(WORDS.size())) + "\"";
        var order = List.of(Order.values()).get(chance.nextInt(3));
        return Question.in("resource")
                .asking(words)
                .filteredBy(filters)
                .counting(List.copyOf(VALUES.keySet()))
                .orderedBy(order)
                .part(0, 5);
    }

    private static Set<String> some(List<String> values, Random chance) {
        return values.stream().filter(_ -> chance.nextInt(3) == 0).collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean saysAll(Entry entry, Question question) {
        var word = question.words().replace("\"", "");
        return word.isEmpty()
                || List.of(entry.texts().getFirst().title().split(" ")).contains(word);
    }

    private static boolean passes(Entry entry, Map<String, Set<String>> filters, String except) {
        return filters.entrySet().stream()
                .filter(it -> !it.getKey().equals(except))
                .allMatch(it -> values(entry, it.getKey()).stream().anyMatch(it.getValue()::contains));
    }

    private static Map<String, Integer> counted(Collection<Entry> matching, Question question, String facet) {
        Map<String, Integer> counts = new HashMap<>();
        matching.stream()
                .filter(it -> passes(it, question.filters(), facet))
                .forEach(it -> values(it, facet).forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts;
    }

    private static Set<String> values(Entry entry, String facet) {
        return entry.facets().getOrDefault(facet, Set.of());
    }
}
