package org.cities4children.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of the index: what in it cannot be used any more makes way for an empty index. */
class IndexFolder {

    /** The key under which a commit tells its shape. */
    static final String SHAPE = "shape";

    /** Grows with every change of fields or analysis: an index of another shape is built anew. */
    static final String CURRENT_SHAPE = "11";

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final double BUFFER_MEGABYTES = 32;
    private static final int SEGMENTS = 2;

    /** Who asks for so much again and again hears the same for so long. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final Path folder;
    private final FSDirectory directory;
    private volatile boolean kept;
    private volatile boolean damaged;
    private long soundAt = System.nanoTime() - FRESH.toNanos();

    IndexFolder(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        directory = FSDirectory.open(folder);
    }

    IndexWriter open() throws IOException {
        if (!isUsable()) {
            deleteFiles();
        }
        kept = DirectoryReader.indexExists(directory);
        return writer();
    }

    /** Begins without what is damaged, also where the whole folder is gone. */
    IndexWriter anew() throws IOException {
        Files.createDirectories(folder);
        deleteFiles();
        kept = false;
        damaged = false;
        return writer();
    }

    /** Something was committed, and is expected to be there from now on. */
    void kept() {
        kept = true;
    }

    /** Whether the files of the last commit are there; not to be asked while one is being made. */
    boolean isThere() {
        if (kept && !damaged) {
            try {
                for (var file : SegmentInfos.readLatestCommit(directory).files(true)) {
                    damaged |= !Files.exists(folder.resolve(file));
                }
            } catch (IOException | RuntimeException | InternalError damage) {
                found(damage);
            }
        }
        return !damaged;
    }

    /** Whether what was committed is what was written, by the sums that stand at the end of each file. */
    synchronized boolean isSound() {
        if (damaged || !kept || System.nanoTime() - soundAt < FRESH.toNanos()) {
            return !damaged;
        }
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            soundAt = System.nanoTime();
        } catch (IOException | RuntimeException | InternalError damage) {
            found(damage);
        }
        return !damaged;
    }

    // What was cut off shows as a fault of the machine: the file is read as if it were memory.
    private void found(Throwable damage) {
        LOG.warn("The search index is damaged and is built anew: {}", damage.toString());
        damaged = true;
    }

    private IndexWriter writer() throws IOException {
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

    void close() throws IOException {
        directory.close();
    }
}
