package org.cities4children.search.lucene;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.cities4children.runtime.DataFolder;
import org.cities4children.search.Entry;
import org.cities4children.search.Index;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The index on disk, its one writer, and the searchers that see what was written last. */
@Component
class Shelf implements Index {

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);
    private static final String UP_TO = "up-to";
    private static final String SOURCE = "source";
    private static final String SHAPE = "shape";

    /** Grows with every change of fields or analysis: an index of another shape is built anew. */
    private static final String CURRENT_SHAPE = "7";

    private static final double BUFFER_MEGABYTES = 32;
    private static final int SEGMENTS = 2;

    private final Documents documents = new Documents();
    private final FSDirectory directory;
    private volatile IndexWriter writer;
    private volatile SearcherManager searchers;
    private boolean reopened;
    private volatile long upTo;
    private volatile String source;
    private volatile boolean renewed;
    private final AtomicLong version = new AtomicLong();

    @Autowired
    Shelf(DataFolder folder) throws IOException {
        this(folder.resolve("index"));
    }

    Shelf(Path folder) throws IOException {
        Files.createDirectories(folder);
        directory = FSDirectory.open(folder);
        writer = open();
        upTo = Long.parseLong(userData().getOrDefault(UP_TO, "0"));
        source = userData().getOrDefault(SOURCE, "");
        searchers = new SearcherManager(writer, new Moments());
    }

    private IndexWriter open() throws IOException {
        if (!isUsable()) {
            deleteFiles();
        }
        var configuration = new IndexWriterConfig(Documents.ANALYZER);
        configuration.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        // Few segments: a query looks each of its words up in every one of them.
        configuration.setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS));
        return new IndexWriter(directory, configuration);
    }

    /** Whether every part of what is there can be read, and has our shape. */
    private boolean isUsable() {
        try (var reader = DirectoryReader.open(directory)) {
            return CURRENT_SHAPE.equals(reader.getIndexCommit().getUserData().get(SHAPE));
        } catch (IndexNotFoundException _) {
            return true;
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn("The search index cannot be read and is built anew: {}", unreadable.getMessage());
            return false;
        }
    }

    // By hand: the writer's own way of beginning anew stumbles over what it cannot read.
    private void deleteFiles() throws IOException {
        try (var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (var file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    private Map<String, String> userData() {
        Map<String, String> all = new HashMap<>();
        var data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(it -> all.put(it.getKey(), it.getValue()));
        }
        return all;
    }

    @Override
    public long upTo() {
        return upTo;
    }

    // Searchers stay those of before, which see more, until something is written again.
    @Override
    public void recover() {
        if (writer.isOpen()) {
            return;
        }
        try {
            writer = open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        upTo = Long.parseLong(userData().getOrDefault(UP_TO, "0"));
        source = userData().getOrDefault(SOURCE, "");
        renewed = false;
        reopened = true;
        LOG.warn("The search index was closed by a failure and goes on from what it last kept, change {}.", upTo);
    }

    @Override
    public void follow(String other) {
        if (!source.equals(other)) {
            source = other;
            clear();
        }
    }

    @Override
    public boolean isAlive() {
        return writer.isOpen() && with(it -> it.getIndexReader().numDocs()) >= 0;
    }

    /** Grows whenever searches see something else. */
    long version() {
        return version.get();
    }

    private void refresh() throws IOException {
        if (reopened) {
            var before = searchers;
            searchers = new SearcherManager(writer, new Moments());
            reopened = false;
            before.close();
        } else {
            searchers.maybeRefreshBlocking();
        }
        version.incrementAndGet();
    }

    @Override
    public void write(Collection<Entry> changed, Collection<String> removed, long number) {
        try {
            for (var entry : changed) {
                writer.updateDocument(new Term(Fields.ID, entry.id()), documents.of(entry));
            }
            for (var id : removed) {
                writer.deleteDocuments(new Term(Fields.ID, id));
            }
            upTo = number;
            if (!renewed) {
                refresh();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void commit() {
        writer.setLiveCommitData(Map.of(UP_TO, Long.toString(upTo), SOURCE, source, SHAPE, CURRENT_SHAPE)
                .entrySet());
        try {
            writer.commit();
            if (renewed) {
                renewed = false;
                refresh();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void renew() {
        try {
            writer.deleteAll();
            upTo = 0;
            renewed = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void clear() {
        try {
            writer.deleteAll();
            upTo = 0;
            commit();
            refresh();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Works with a searcher that sees one moment of the index. */
    <T> T with(Work<T> work) {
        try {
            var searcher = acquire();
            try {
                return work.with((Moment) searcher);
            } finally {
                // Counts on the reader, so that it may be of the searchers of before.
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    @PreDestroy
    void close() throws IOException {
        if (renewed || !writer.isOpen()) {
            // Half an index takes nobody's place.
            writer.rollback();
        } else {
            commit();
        }
        searchers.close();
        writer.close();
        directory.close();
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
