package org.cities4children.knowledge.hub;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cities4children.search.Findings;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** Makes the filters of the page from the counts. */
@Component
class Facets {

    private static final int MOST = 24;

    // Unicode's own, since the JDK's takes a tenth of the page's time; frozen ones may be shared.
    private static final Map<Language, Collator> COLLATORS = new ConcurrentHashMap<>();

    private final ValueNames names;

    Facets(ValueNames names) {
        this.names = names;
    }

    List<HubPage.Facet> of(HubQuery query, Findings findings, Words words) {
        List<HubPage.Facet> facets = new ArrayList<>();
        for (var facet : HubQuery.FACETS) {
            var values = values(facet, query, findings.counts().getOrDefault(facet, Map.of()), words);
            if (!values.isEmpty()) {
                boolean open = facet.equals("type") || query.filters().containsKey(facet);
                facets.add(new HubPage.Facet(facet, open, values));
            }
        }
        return facets;
    }

    List<HubPage.Chosen> chosen(HubQuery query, Words words) {
        List<HubPage.Chosen> chosen = new ArrayList<>();
        query.filters()
                .forEach((facet, values) -> values.forEach(it -> chosen.add(new HubPage.Chosen(
                        names.name(facet, it, words), query.without(facet, it).address()))));
        return chosen;
    }

    private List<HubPage.Value> values(String facet, HubQuery query, Map<String, Integer> counts, Words words) {
        Map<String, Integer> shown = new LinkedHashMap<>();
        query.filters().getOrDefault(facet, Set.of()).forEach(it -> shown.put(it, counts.getOrDefault(it, 0)));
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(it -> shown.putIfAbsent(it.getKey(), it.getValue()));
        var named = shown.entrySet().stream()
                .map(it -> new HubPage.Value(
                        it.getKey(),
                        names.name(facet, it.getKey(), words),
                        it.getValue(),
                        query.has(facet, it.getKey())))
                .toList();
        return ordered(facet, named, words);
    }

    // Years read best newest first; what is known by name, by name; types by how much there is.
    private static List<HubPage.Value> ordered(String facet, List<HubPage.Value> values, Words words) {
        return switch (facet) {
            case "year" ->
                values.stream()
                        .sorted(Comparator.comparing(HubPage.Value::value).reversed())
                        .toList();
            case "type" ->
                values.stream()
                        .sorted(Comparator.comparing(HubPage.Value::count).reversed())
                        .toList();
            default -> byName(values, words);
        };
    }

    private static List<HubPage.Value> byName(List<HubPage.Value> values, Words words) {
        var collator = COLLATORS.computeIfAbsent(
                words.language(), it -> Collator.getInstance(it.locale()).freeze());
        return values.stream()
                .sorted(Comparator.comparing(HubPage.Value::name, collator::compare))
                .toList();
    }
}
