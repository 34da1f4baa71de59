package org.cities4children.search.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Vectors on disk, by id. Losing them loses nothing that cannot be made again.
 *
 * <p>Up to {@link #EXACT} vectors are all compared; above, a navigable small world leads to the nearest (HNSW, Malkov
 * and Yashunin 2018).
 */
final class Vectors implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Vectors.class);
    private static final int EXACT = 20_000;
    private static final String ID = "id";
    private static final String VECTOR = "vector";
    private static final String FINGERPRINT = "fingerprint";

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** Those of a folder; damaged ones are given up, to be made anew. */
    static Vectors in(Path folder) throws IOException {
        try {
            return new Vectors(folder);
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.warn("The vectors cannot be read and are made anew: {}", damaged.getMessage());
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            return new Vectors(folder);
        }
    }

    private Vectors(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        try {
            writer = new IndexWriter(directory, new IndexWriterConfig());
        } catch (IOException | RuntimeException damaged) {
            directory.close();
            throw damaged;
        }
        try {
            searchers = new SearcherManager(writer, new SearcherFactory());
        } catch (IOException | RuntimeException damaged) {
            // Its lock would keep the files from being made anew.
            IOUtils.closeWhileHandlingException(writer::rollback, directory);
            throw damaged;
        }
    }

    /**
     * Keeps a vector; it is compared from the next {@link #commit()} on.
     *
     * @param fingerprint of the words it was made of
     */
    void put(String id, long fingerprint, float[] vector) throws IOException {
        var document = new Document();
        document.add(new StringField(ID, id, Field.Store.NO));
        document.add(new BinaryDocValuesField(ID, new BytesRef(id)));
        document.add(new NumericDocValuesField(FINGERPRINT, fingerprint));
        document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        writer.updateDocument(new Term(ID, id), document);
    }

    void remove(String id) throws IOException {
        writer.deleteDocuments(new Term(ID, id));
    }

    void commit() throws IOException {
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /** The fingerprints of what there are vectors of. */
    Map<String, Long> fingerprints() {
        return with(searcher -> {
            Map<String, Long> known = new HashMap<>();
            for (var leaf : searcher.getIndexReader().leaves()) {
                var live = leaf.reader().getLiveDocs();
                var ids = DocValues.getBinary(leaf.reader(), ID);
                var prints = DocValues.getNumeric(leaf.reader(), FINGERPRINT);
                for (int document = 0; document < leaf.reader().maxDoc(); document++) {
                    if ((live == null || live.get(document))
                            && ids.advanceExact(document)
                            && prints.advanceExact(document)) {
                        known.put(ids.binaryValue().utf8ToString(), prints.longValue());
                    }
                }
            }
            return known;
        });
    }

    /** The nearest, by how near they are: the cosine of the angle, 1 for the same. */
    Map<String, Float> nearest(float[] vector, int limit) {
        return with(searcher -> {
            var best = searcher.getIndexReader().numDocs() <= EXACT
                    ? all(searcher, vector, limit)
                    : about(searcher, vector, limit);
            Map<String, Float> nearest = new HashMap<>();
            for (var hit : best) {
                var leaves = searcher.getIndexReader().leaves();
                var leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
                var ids = DocValues.getBinary(leaf.reader(), ID);
                if (ids.advanceExact(hit.doc - leaf.docBase)) {
                    nearest.put(ids.binaryValue().utf8ToString(), hit.score);
                }
            }
            return nearest;
        });
    }

    /** By the graph; Lucene's score of a cosine is (1 + cosine) / 2. */
    private static List<ScoreDoc> about(IndexSearcher searcher, float[] vector, int limit) throws IOException {
        var best = List.of(searcher.search(new KnnFloatVectorQuery(VECTOR, vector, limit), limit).scoreDocs);
        best.forEach(it -> it.score = 2 * it.score - 1);
        return best;
    }

    private static List<ScoreDoc> all(IndexSearcher searcher, float[] vector, int limit) throws IOException {
        var best = new PriorityQueue<ScoreDoc>(Comparator.comparingDouble(it -> it.score));
        for (var leaf : searcher.getIndexReader().leaves()) {
            compare(leaf, vector, limit, best);
        }
        return new ArrayList<>(best);
    }

    private static void compare(LeafReaderContext leaf, float[] vector, int limit, PriorityQueue<ScoreDoc> best)
            throws IOException {
        var values = leaf.reader().getFloatVectorValues(VECTOR);
        var live = leaf.reader().getLiveDocs();
        if (values == null) {
            return;
        }
        var each = values.iterator();
        for (int document = each.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = each.nextDoc()) {
            if (live != null && !live.get(document)) {
                continue;
            }
            float near = VectorUtil.dotProduct(vector, values.vectorValue(each.index()));
            if (best.size() < limit) {
                best.add(new ScoreDoc(leaf.docBase + document, near));
            } else if (near > best.element().score) {
                best.remove();
                best.add(new ScoreDoc(leaf.docBase + document, near));
            }
        }
    }

    /** The vector of one thing, if there is one. */
    float @Nullable [] of(String id) {
        return this.<float @Nullable []>with(searcher -> {
            var hits = searcher.search(new TermQuery(new Term(ID, id)), 1).scoreDocs;
            if (hits.length == 0) {
                return null;
            }
            var leaves = searcher.getIndexReader().leaves();
            var leaf = leaves.get(ReaderUtil.subIndex(hits[0].doc, leaves));
            var values = leaf.reader().getFloatVectorValues(VECTOR);
            var each = values == null ? null : values.iterator();
            return values == null
                            || each == null
                            || each.advance(hits[0].doc - leaf.docBase) == DocIdSetIterator.NO_MORE_DOCS
                    ? null
                    : values.vectorValue(each.index()).clone();
        });
    }

    private <T extends @Nullable Object> T with(Work<T> work) {
        try {
            var searcher = searchers.acquire();
            try {
                return work.with(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    private interface Work<T extends @Nullable Object> {
        T with(IndexSearcher searcher) throws IOException;
    }
}
