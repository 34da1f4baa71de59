package org.cities4children.runtime.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;

/** What PostgreSQL writes about itself: one file, the last one kept beside it. */
record PostgresLog(Path file) {

    private static final long LARGE = 1L << 20;
    private static final Pattern REASON = Pattern.compile("(?:FATAL|PANIC|error):\\s+(.*)");

    static PostgresLog in(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGE) {
            Files.move(file, file.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return new PostgresLog(file);
    }

    ProcessBuilder.Redirect redirect() {
        return ProcessBuilder.Redirect.appendTo(file.toFile());
    }

    /** The last complaint, and where the rest is. */
    String reason() {
        try {
            // Messages may come in the encoding of the operator's terminal.
            var matches = REASON.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
            var reason = matches.results().reduce((before, after) -> after).map(it -> it.group(1) + " ");
            return reason.orElse("") + "(details in " + file + ")";
        } catch (IOException _) {
            return "it wrote no reason";
        }
    }
}
