package org.cities4children.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of the index: what in it cannot be used any more makes way for an empty index. */
class IndexFolder {

    /** The key under which a commit tells its shape. */
    static final String SHAPE = "shape";

    /** Grows with every change of fields or analysis: an index of another shape is built anew. */
    static final String CURRENT_SHAPE = "7";

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final double BUFFER_MEGABYTES = 32;
    private static final int SEGMENTS = 2;

    private final FSDirectory directory;

    IndexFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        directory = FSDirectory.open(folder);
    }

    IndexWriter open() throws IOException {
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

    void close() throws IOException {
        directory.close();
    }
}
