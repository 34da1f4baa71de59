package org.cities4children.runtime.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cities4children.runtime.DataFolder;
import org.cities4children.runtime.failure.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts PostgreSQL in the data folder, with settings that keep what was promised. */
final class PostgresStart {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresStart.class);

    /** Recovery after a crash may take minutes on a slow disk. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final long LEAST_SPACE = 128L << 20;

    /** The bundle switches durability off, for tests; here it is on, and memory small. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "40"),
            Map.entry("shared_buffers", "64MB"),
            Map.entry("io_method", "sync"),
            Map.entry("wal_level", "minimal"),
            Map.entry("max_wal_senders", "0"),
            Map.entry("jit", "off"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_checkpoints", "off"));

    private final DataFolder folder;
    private final DatabasePassword password;
    private final Path cluster;

    PostgresStart(DataFolder folder, DatabasePassword password) {
        this.folder = folder;
        this.password = password;
        this.cluster = folder.resolve("postgres");
    }

    EmbeddedPostgres run() throws IOException {
        Files.createDirectories(cluster);
        requireSpace();
        new Orphan(cluster).stop();
        var started = System.nanoTime();
        var log = PostgresLog.in(folder.resolve("postgres.log"));
        var postgres = start(log);
        LOG.debug("PostgreSQL after {} ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
        return postgres;
    }

    private EmbeddedPostgres start(PostgresLog log) {
        try {
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(cluster)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(binaries().toFile())
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", password.file().toString())
                    .setConnectConfig("password", password.value())
                    .setOutputRedirector(log.redirect())
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(PATIENCE);
            SETTINGS.forEach(builder::setServerConfig);
            return builder.start();
        } catch (IOException | RuntimeException e) {
            throw new CannotStart("PostgreSQL cannot start: " + log.reason(), e);
        }
    }

    private Path binaries() {
        var elsewhere = folder.binaries();
        return elsewhere == null ? folder.resolve("postgres-binaries") : elsewhere.toAbsolutePath();
    }

    private void requireSpace() throws IOException {
        var space = Files.getFileStore(cluster).getUsableSpace();
        if (space < LEAST_SPACE) {
            throw new CannotStart("The disk that holds " + folder.resolve("") + " is full (" + (space >> 20)
                    + " MB left): the database needs at least " + (LEAST_SPACE >> 20) + " MB to start.");
        }
    }
}
