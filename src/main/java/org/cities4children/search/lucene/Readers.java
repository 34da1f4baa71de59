package org.cities4children.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/** The searchers over what was written last, each at one moment of the index. */
class Readers {

    private final AtomicLong version = new AtomicLong();
    private volatile SearcherManager searchers;

    Readers(IndexWriter writer) throws IOException {
        searchers = new SearcherManager(writer, new Moments());
    }

    /** Grows whenever searches see something else. */
    long version() {
        return version.get();
    }

    /** Shows what was written meanwhile. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
        version.incrementAndGet();
    }

    /** Shows from now on what another writer writes. */
    void turnTo(IndexWriter writer) throws IOException {
        var before = searchers;
        searchers = new SearcherManager(writer, new Moments());
        before.close();
        version.incrementAndGet();
    }

    <T> T with(Work<T> work) throws IOException {
        var searcher = acquire();
        try {
            return work.with((Moment) searcher);
        } finally {
            // Counts on the reader, so that it may be of the searchers of before.
            searchers.release(searcher);
        }
    }

    private IndexSearcher acquire() throws IOException {
        var asked = searchers;
        try {
            return asked.acquire();
        } catch (AlreadyClosedException closed) {
            if (asked == searchers) {
                throw closed;
            }
            return acquire();
        }
    }

    void close() throws IOException {
        searchers.close();
    }

    /** What is done with a searcher. */
    interface Work<T> {
        T with(Moment searcher) throws IOException;
    }

    /** The ids of everything that is here at one moment. */
    static final class Roll {

        private static final int SLICE = 500;

        private Roll() {}

        /** Hands over the ids of all documents, some at a time; returns how many there are. */
        static int ids(Moment searcher, Consumer<List<String>> reader) throws IOException {
            for (var leaf : searcher.getIndexReader().leaves()) {
                ids(leaf.reader(), reader);
            }
            return searcher.getIndexReader().numDocs();
        }

        private static void ids(LeafReader leaf, Consumer<List<String>> reader) throws IOException {
            var live = leaf.getLiveDocs();
            var ids = DocValues.getBinary(leaf, Fields.ID);
            var some = new ArrayList<String>();
            for (int document = ids.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = ids.nextDoc()) {
                if (live == null || live.get(document)) {
                    some.add(ids.binaryValue().utf8ToString());
                }
                if (some.size() == SLICE) {
                    reader.accept(List.copyOf(some));
                    some.clear();
                }
            }
            reader.accept(List.copyOf(some));
        }

        /** Those of these ids that no document has. */
        static Set<String> lacking(Moment searcher, Collection<String> ids) throws IOException {
            var lacking = new LinkedHashSet<String>();
            for (var id : ids) {
                if (searcher.count(new TermQuery(new Term(Fields.ID, id))) == 0) {
                    lacking.add(id);
                }
            }
            return lacking;
        }
    }

    private static final class Moments extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            return new Moment(reader);
        }
    }
}
