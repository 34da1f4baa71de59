package org.cities4children.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Joins two opinions on the best documents: half the score by words, half the score by four-letter pieces, each brought
 * to 0 … 1 over the window (min-max normalisation).
 */
final class Fusion {

    /** How many documents are looked at twice. */
    static final int WINDOW = 100;

    private Fusion() {}

    /** Reorders the best documents; behind the window the order stays. */
    static ScoreDoc[] fuse(IndexSearcher searcher, ScoreDoc[] byWords, Query pieces) throws IOException {
        var window = Arrays.copyOf(byWords, Math.min(WINDOW, byWords.length));
        float[] words = new float[window.length];
        float[] grams = new float[window.length];
        var order = new Integer[window.length];
        for (int i = 0; i < window.length; i++) {
            words[i] = window[i].score;
            order[i] = i;
        }
        score(searcher, window, pieces, grams);
        normalise(words);
        normalise(grams);
        Arrays.sort(order, Comparator.comparingDouble(i -> -(words[i] + grams[i])));
        var fused = byWords.clone();
        for (int i = 0; i < window.length; i++) {
            int from = order[i];
            fused[i] = new ScoreDoc(window[from].doc, (words[from] + grams[from]) / 2);
        }
        for (int i = window.length; i < fused.length; i++) {
            fused[i] = new ScoreDoc(byWords[i].doc, 0);
        }
        return fused;
    }

    /** Brings those of the best to the front that match a query, in the order in which they are; null leaves all. */
    static ScoreDoc[] first(IndexSearcher searcher, ScoreDoc[] best, @Nullable Query query) throws IOException {
        if (query == null) {
            return best;
        }
        var window = Arrays.copyOf(best, Math.min(WINDOW, best.length));
        float[] matches = new float[window.length];
        score(searcher, window, query, matches);
        var order = new Integer[window.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> -matches[i]));
        var sorted = best.clone();
        Arrays.setAll(window, i -> {
            var next = best[order[i]];
            return new ScoreDoc(next.doc, next.score + matches[order[i]]);
        });
        System.arraycopy(window, 0, sorted, 0, window.length);
        return sorted;
    }

    private static void score(IndexSearcher searcher, ScoreDoc[] window, Query pieces, float[] scores)
            throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(pieces), ScoreMode.COMPLETE, 1);
        var places = new Integer[window.length];
        Arrays.setAll(places, i -> i);
        Arrays.sort(places, Comparator.comparingInt(i -> window[i].doc));
        var leaves = searcher.getIndexReader().leaves();
        int leaf = -1;
        @Nullable Scorer scorer = null;
        for (int place : places) {
            int document = window[place].doc;
            int its = ReaderUtil.subIndex(document, leaves);
            if (its != leaf) {
                leaf = its;
                scorer = scorer(weight, leaves.get(leaf));
            }
            scores[place] = score(scorer, document - leaves.get(leaf).docBase);
        }
    }

    private static @Nullable Scorer scorer(Weight weight, LeafReaderContext leaf) throws IOException {
        return weight.scorer(leaf);
    }

    private static float score(@Nullable Scorer scorer, int document) throws IOException {
        if (scorer == null) {
            return 0;
        }
        var documents = scorer.iterator();
        int at = documents.docID() < document ? documents.advance(document) : documents.docID();
        return at == document ? scorer.score() : 0;
    }

    private static void normalise(float[] scores) {
        float least = Float.MAX_VALUE;
        float most = 0;
        for (float score : scores) {
            least = Math.min(least, score);
            most = Math.max(most, score);
        }
        float range = most - least;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = range == 0 ? 1 : (scores[i] - least) / range;
        }
    }
}
