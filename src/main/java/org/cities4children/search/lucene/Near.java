package org.cities4children.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.cities4children.search.meaning.Nearness;

/**
 * Joins what words find with what lies near: half and half, each brought to 0 … 1 over its own best (min-max). What
 * only one of the two holds counts nothing in the other.
 */
final class Near {

    private Near() {}

    /** The same query, of these things only. */
    static Query among(Query query, Collection<String> ids) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(
                        new TermInSetQuery(
                                Fields.ID, ids.stream().map(BytesRef::new).toList()),
                        Occur.FILTER)
                .build();
    }

    /**
     * The best of both, best first.
     *
     * @param byWords what words find, already brought to 0 … 1 over the window
     * @param results those of the near ones that are results too
     * @param near how near each id lies
     */
    static ScoreDoc[] join(IndexSearcher searcher, ScoreDoc[] byWords, ScoreDoc[] results, Map<String, Float> near)
            throws IOException {
        Map<Integer, Float> scores = new HashMap<>();
        for (int i = 0; i < Math.min(Fusion.WINDOW, byWords.length); i++) {
            scores.put(byWords[i].doc, byWords[i].score / 2);
        }
        float least = Float.MAX_VALUE;
        float most = -Float.MAX_VALUE;
        for (float score : near.values()) {
            least = Math.min(least, score);
            most = Math.max(most, score);
        }
        for (var result : results) {
            float score = near.getOrDefault(id(searcher, result.doc), least);
            scores.merge(result.doc, most == least ? .5f : (score - least) / (most - least) / 2, Float::sum);
        }
        List<ScoreDoc> joined = new ArrayList<>();
        scores.forEach((document, score) -> joined.add(new ScoreDoc(document, score)));
        joined.sort(Comparator.<ScoreDoc>comparingDouble(it -> -it.score).thenComparingInt(it -> it.doc));
        Arrays.stream(byWords)
                .skip(Fusion.WINDOW)
                .filter(it -> !scores.containsKey(it.doc))
                .forEach(joined::add);
        return joined.toArray(ScoreDoc[]::new);
    }

    static String id(IndexSearcher searcher, int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var ids = DocValues.getBinary(leaf.reader(), Fields.ID);
        if (!ids.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("A document without an id");
        }
        return ids.binaryValue().utf8ToString();
    }

    /** What lies near and is of the same collection, nearest first. */
    static List<String> similar(IndexSearcher searcher, int number, Map<String, Float> near, int limit)
            throws IOException {
        var document = searcher.storedFields().document(number, Set.of(Fields.COLLECTION));
        var query = among(new TermQuery(new Term(Fields.COLLECTION, document.get(Fields.COLLECTION))), near.keySet());
        List<String> ids = new ArrayList<>();
        for (var hit : searcher.search(query, Nearness.WINDOW).scoreDocs) {
            if (hit.doc != number) {
                ids.add(Excerpts.shown(searcher, hit.doc).id());
            }
        }
        ids.sort(Comparator.comparingDouble(it -> -near.getOrDefault(it, 0f)));
        return ids.subList(0, Math.min(limit, ids.size()));
    }
}
