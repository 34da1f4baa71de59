package org.cities4children.runtime.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder in which PostgreSQL keeps everything, and whether its first start came to its end. */
final class Cluster {

    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);

    private final Path folder;
    private final Path complete;

    Cluster(Path folder) {
        this.folder = folder;
        this.complete = folder.resolve("c4c.complete");
    }

    Path folder() {
        return folder;
    }

    boolean isComplete() {
        return Files.exists(complete);
    }

    /** Makes room for a first start; one that was killed halfway is put aside, not deleted. */
    void prepare() throws IOException {
        if (!isComplete() && Files.exists(folder)) {
            var aside = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "postgres-unfinished-");
            Files.move(folder, aside.resolve("postgres"));
            LOG.warn("the first start did not come to its end: what it left is in {}", aside);
        }
        Files.createDirectories(folder);
    }

    void markComplete() throws IOException {
        if (!isComplete()) {
            Files.createFile(complete);
        }
    }
}
