package org.cities4children.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cities4children.runtime.DataFolder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The newest number and hash of the chain, outside of the database: without it, who cut the end off, or sealed
 * everything anew, would leave a chain that fits.
 */
@Component
class Memory {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18}) ([0-9a-f]{64})\\s*");

    private final Path file;

    @Autowired
    Memory(DataFolder folder) {
        this(folder.resolve("audit.head"));
    }

    Memory(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    Optional<Head> read() {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            var written = WRITTEN.matcher(Files.readString(file));
            if (!written.matches()) {
                throw new IllegalStateException(file + " cannot be understood");
            }
            return Optional.of(new Head(Long.parseLong(written.group(1)), written.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On the disk when it returns; a crash leaves the old one or the new one. */
    void keep(Seal last) {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            write(last.number() + " " + last.hash() + "\n", fresh);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String text, Path fresh) throws IOException {
        var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(fresh, options, mine)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
    }

    /** What is remembered. */
    record Head(long number, String hash) {

        boolean isOf(Seal seal) {
            return number == seal.number() && hash.equals(seal.hash());
        }
    }
}
