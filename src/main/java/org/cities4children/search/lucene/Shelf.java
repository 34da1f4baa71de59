package org.cities4children.search.lucene;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.cities4children.runtime.DataFolder;
import org.cities4children.search.Entry;
import org.cities4children.search.Index;
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

    private final Documents documents = new Documents();
    private final IndexFolder folder;
    private final Readers readers;
    private volatile IndexWriter writer;
    private boolean reopened;
    private volatile long upTo;
    private volatile String source;
    private volatile boolean renewed;
    private volatile boolean whole;

    @Autowired
    Shelf(DataFolder folder) throws IOException {
        this(folder.resolve("index"));
    }

    Shelf(Path path) throws IOException {
        folder = new IndexFolder(path);
        writer = folder.open();
        upTo = Long.parseLong(userData().getOrDefault(UP_TO, "0"));
        source = userData().getOrDefault(SOURCE, "");
        readers = new Readers(writer);
        whole = upTo > 0;
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
            writer = folder.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        upTo = Long.parseLong(userData().getOrDefault(UP_TO, "0"));
        source = userData().getOrDefault(SOURCE, "");
        renewed = false;
        reopened = true;
        whole &= upTo > 0;
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

    @Override
    public boolean isWhole() {
        return whole;
    }

    @Override
    public boolean isThere() {
        return folder.isThere();
    }

    @Override
    public boolean isSound() {
        boolean sound = folder.isSound();
        whole &= sound;
        return sound;
    }

    @Override
    public void discard() {
        whole = false;
        try {
            abandon();
            writer = folder.anew();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        upTo = 0;
        source = "";
        renewed = true;
        reopened = true;
    }

    /** The writer may stumble over the very files that are given up. */
    private void abandon() {
        try {
            writer.rollback();
        } catch (IOException | RuntimeException damage) {
            LOG.debug("The writer of the damaged index could not be closed: {}", damage.toString());
        }
    }

    /** Grows whenever searches see something else. */
    long version() {
        return readers.version();
    }

    private void refresh() throws IOException {
        if (reopened) {
            readers.turnTo(writer);
            reopened = false;
        } else {
            readers.refresh();
        }
    }

    @Override
    public void ids(Consumer<List<String>> reader) {
        with(it -> Readers.Roll.ids(it, reader));
    }

    @Override
    public Set<String> lacking(Collection<String> ids) {
        return with(it -> Readers.Roll.lacking(it, ids));
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
        writer.setLiveCommitData(
                Map.of(UP_TO, Long.toString(upTo), SOURCE, source, IndexFolder.SHAPE, IndexFolder.CURRENT_SHAPE)
                        .entrySet());
        try {
            writer.commit();
            folder.kept();
            if (renewed) {
                renewed = false;
                refresh();
            }
            whole = true;
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
            whole = false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Works with a searcher that sees one moment of the index. */
    <T> T with(Readers.Work<T> work) {
        try {
            return readers.with(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void close() throws IOException {
        if (renewed || !whole || !writer.isOpen()) {
            // Half an index takes nobody's place.
            writer.rollback();
        } else {
            commit();
        }
        readers.close();
        writer.close();
        folder.close();
    }
}
