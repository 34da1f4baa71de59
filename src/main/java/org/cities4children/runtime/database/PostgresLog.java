package org.cities4children.runtime.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What PostgreSQL writes about itself: one file, the one before kept beside it; {@code from} is where this start
 * begins.
 */
record PostgresLog(Path file, long from) {

    private static final long LARGE = 1L << 20;
    private static final Pattern REASON = Pattern.compile("(?:FATAL|PANIC|error):\\s+(.*)");
    private static final Pattern END =
            Pattern.compile("pg_ctl: could not start server|password authentication failed for user");

    static PostgresLog in(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGE) {
            Files.move(file, file.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return new PostgresLog(file, Files.exists(file) ? Files.size(file) : 0);
    }

    ProcessBuilder.Redirect redirect() {
        return ProcessBuilder.Redirect.appendTo(file.toFile());
    }

    boolean tellsThatItFailed() {
        return END.matcher(text()).find();
    }

    boolean tellsThatThePortWasTaken() {
        return text().contains("Address already in use");
    }

    /** The last complaint, and where the rest is. */
    String reason() {
        var last = REASON.matcher(text()).results().reduce((before, after) -> after);
        return last.map(PostgresLog::complaint).orElse("") + "(details in " + file + ")";
    }

    private static String complaint(MatchResult match) {
        return match.group(1) + " ";
    }

    private String text() {
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            // Paths in messages may come in any encoding; the words that count are ASCII.
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException _) {
            return "";
        }
    }
}
