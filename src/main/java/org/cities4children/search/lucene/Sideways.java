package org.cities4children.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopDocsCollector;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Filters, ranks and counts in one pass over what the words match.
 *
 * <p>A document that passes every facet's filter is a result, and counts in every facet; one that fails just one
 * facet's filter would be a result if another of its values were chosen there, and counts in that facet only; one that
 * fails two counts nowhere. (Lucene calls this drill sideways.)
 */
final class Sideways implements Collector {

    private static final int NONE = -1;

    private final TopDocsCollector<?> top;
    private final Map<String, Set<String>> filters;
    private final List<String> facets;
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private int total;

    Sideways(TopDocsCollector<?> top, Map<String, Set<String>> filters, Collection<String> counted) {
        this.top = top;
        this.filters = filters;
        this.facets = new ArrayList<>(counted);
        filters.keySet().stream().filter(it -> !facets.contains(it)).forEach(facets::add);
        counted.forEach(it -> counts.put(it, new HashMap<>()));
    }

    TopDocs best() {
        return top.topDocs();
    }

    int total() {
        return total;
    }

    Map<String, Map<String, Integer>> counts() {
        return counts;
    }

    /** Lets one collector walk all segments, one after the other. */
    CollectorManager<Sideways, Sideways> alone() {
        return new CollectorManager<>() {
            @Override
            public Sideways newCollector() {
                return Sideways.this;
            }

            @Override
            public Sideways reduce(Collection<Sideways> collectors) {
                return Sideways.this;
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return top.scoreMode() == ScoreMode.COMPLETE_NO_SCORES ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        List<Column> columns = new ArrayList<>();
        for (var facet : facets) {
            columns.add(Column.of(leaf, facet, filters.get(facet)));
        }
        return new Leaf(top.getLeafCollector(leaf), columns);
    }

    private final class Leaf implements LeafCollector {

        private final LeafCollector best;
        private final List<Column> columns;

        Leaf(LeafCollector best, List<Column> columns) {
            this.best = best;
            this.columns = columns;
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            best.setScorer(scorer);
        }

        @Override
        public void collect(int document) throws IOException {
            int failed = NONE;
            for (int i = 0; i < columns.size(); i++) {
                if (!columns.get(i).passes(document)) {
                    if (failed != NONE) {
                        return;
                    }
                    failed = i;
                }
            }
            if (failed != NONE) {
                columns.get(failed).count();
                return;
            }
            total++;
            best.collect(document);
            for (var column : columns) {
                column.count();
            }
        }

        @Override
        public void finish() {
            for (var column : columns) {
                var sums = counts.get(column.facet);
                if (sums != null) {
                    column.addTo(sums);
                }
            }
        }
    }

    /** One facet in one segment, standing at one document. */
    private static final class Column {

        private final String facet;
        private final FacetValues values;
        private final @Nullable FixedBitSet chosen;
        private final int[] counted;
        private int from;
        private int to;

        private Column(String facet, FacetValues values, @Nullable FixedBitSet chosen) {
            this.facet = facet;
            this.values = values;
            this.chosen = chosen;
            this.counted = new int[values.size()];
        }

        static Column of(LeafReaderContext leaf, String facet, @Nullable Set<String> filter) throws IOException {
            var values = FacetValues.of(leaf.reader(), facet);
            return new Column(facet, values, filter == null ? null : values.ordinals(filter));
        }

        boolean passes(int document) {
            from = values.from(document);
            to = values.from(document + 1);
            if (chosen == null) {
                return true;
            }
            for (int i = from; i < to; i++) {
                if (chosen.get(values.ordinal(i))) {
                    return true;
                }
            }
            return false;
        }

        void count() {
            for (int i = from; i < to; i++) {
                counted[values.ordinal(i)]++;
            }
        }

        void addTo(Map<String, Integer> sums) {
            for (int ordinal = 0; ordinal < counted.length; ordinal++) {
                if (counted[ordinal] > 0) {
                    sums.merge(values.name(ordinal), counted[ordinal], Integer::sum);
                }
            }
        }
    }
}
