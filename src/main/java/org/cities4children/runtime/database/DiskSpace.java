package org.cities4children.runtime.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cities4children.runtime.failure.CannotStart;

/** What is left on the disk of the data folder, in bytes. */
record DiskSpace(Path folder, long free) {

    private static final long LEAST = 128L << 20;

    static DiskSpace of(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new DiskSpace(folder, Files.getFileStore(folder).getUsableSpace());
    }

    /** A database that fills the disk while it recovers is worse than one that does not start. */
    void require() {
        if (free < LEAST) {
            throw new CannotStart("The disk of the data folder " + folder + " is full (" + (free >> 20)
                    + " MB left): free at least " + (LEAST >> 20) + " MB and start again.");
        }
    }
}
