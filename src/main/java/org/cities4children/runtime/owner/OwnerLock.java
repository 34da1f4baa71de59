package org.cities4children.runtime.owner;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cities4children.runtime.failure.CannotStart;

/** The lock on a data folder; whoever holds it owns the database, the index and the files in there. */
public final class OwnerLock implements AutoCloseable {

    private static final String FILE = "owner.lock";

    /** A second channel on the same file would, once closed, take this process's lock away: so nobody opens one. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private OwnerLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock unless another holds it; {@code work} tells the others what is being done. */
    public static Optional<OwnerLock> take(Path folder, String work) {
        prepare(folder);
        var file = folder.resolve(FILE).toAbsolutePath().normalize();
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        try {
            var lock = lock(file, work);
            if (lock.isEmpty()) {
                HELD.remove(file);
            }
            return lock;
        } catch (IOException e) {
            HELD.remove(file);
            throw noRights(folder, e);
        }
    }

    /** Which process holds the lock, in words. */
    public static String holder(Path folder) {
        try {
            return Files.readString(folder.resolve(FILE)).strip();
        } catch (IOException _) {
            return "another process";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException _) {
            // The process is about to end, and with it the lock.
        }
        HELD.remove(file);
    }

    private static Optional<OwnerLock> lock(Path file, String work) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            return Optional.empty();
        }
        var holder = "process " + ProcessHandle.current().pid() + " (" + work + ")\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
        return Optional.of(new OwnerLock(file, channel));
    }

    private static void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw noRights(folder, e);
        }
    }

    private static CannotStart noRights(Path folder, IOException cause) {
        return new CannotStart(
                "The data folder " + folder + " cannot be written: give this user the right to write there,"
                        + " or name another folder with C4C_DATA.",
                cause);
    }
}
