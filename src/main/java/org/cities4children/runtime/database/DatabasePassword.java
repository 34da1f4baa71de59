package org.cities4children.runtime.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The password of the embedded database, made at its first start and kept in a file that only its owner can read. */
record DatabasePassword(Path file, String value) {

    static DatabasePassword in(Path file) throws IOException {
        if (Files.notExists(file)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, mine);
        }
        var kept = Files.readString(file).strip();
        return kept.isEmpty() ? new DatabasePassword(file, fresh(file)) : new DatabasePassword(file, kept);
    }

    private static String fresh(Path file) throws IOException {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var password = HexFormat.of().formatHex(bytes);
        Files.writeString(file, password + "\n");
        return password;
    }

    @Override
    public String toString() {
        return "the password in " + file;
    }
}
