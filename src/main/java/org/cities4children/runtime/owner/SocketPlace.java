package org.cities4children.runtime.owner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the control socket of a data folder lies: in the folder, or elsewhere when the system finds that path too long.
 */
final class SocketPlace {

    /** Linux takes 107 bytes, macOS 103. */
    private static final int LONGEST = 100;

    private final Path inFolder;
    private final Path pointer;

    SocketPlace(Path folder) {
        inFolder = folder.resolve("control.sock").toAbsolutePath();
        pointer = folder.resolve("control.path");
    }

    /** Where the owner's socket is, if there is one. */
    Path find() throws IOException {
        return Files.exists(pointer) ? Path.of(Files.readString(pointer).strip()) : inFolder;
    }

    /** A free place for a new socket, private to this user. */
    Path make() throws IOException {
        clear();
        if (inFolder.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return inFolder;
        }
        var elsewhere = Files.createTempDirectory("c4c").resolve("control.sock");
        Files.writeString(pointer, elsewhere.toString());
        return elsewhere;
    }

    /** Takes away what this or a crashed owner left. */
    void clear() throws IOException {
        Files.deleteIfExists(inFolder);
        if (Files.exists(pointer)) {
            var elsewhere = find();
            Files.deleteIfExists(elsewhere);
            Files.deleteIfExists(elsewhere.toAbsolutePath().getParent());
            Files.delete(pointer);
        }
    }
}
