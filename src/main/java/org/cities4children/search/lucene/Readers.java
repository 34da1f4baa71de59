package org.cities4children.search.lucene;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
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

    private static final class Moments extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            return new Moment(reader);
        }
    }
}
