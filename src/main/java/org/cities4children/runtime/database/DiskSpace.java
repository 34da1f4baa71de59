package org.cities4children.runtime.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cities4children.runtime.failure.CannotStart;

/** What is left on the disk of the data folder, in bytes. */
public record DiskSpace(Path folder, long free) {

    private static final long LEAST = 128L << 20;

    static DiskSpace of(Path folder) throws IOException {
        Files.createDirectories(folder);
        return left(folder);
    }

    /** On the disk of a folder that is there. */
    public static DiskSpace left(Path folder) throws IOException {
        return new DiskSpace(folder, Files.getFileStore(folder).getUsableSpace());
    }

    /** Whether there is room to work, and to start again. */
    public boolean isEnough() {
        return free >= LEAST;
    }

    /** A database that fills the disk while it recovers is worse than one that does not start. */
    void require() {
        if (!isEnough()) {
            throw new CannotStart("The disk of the data folder " + folder + " is full (" + (free >> 20)
                    + " MB left): free at least " + (LEAST >> 20) + " MB and start again.");
        }
    }
}
