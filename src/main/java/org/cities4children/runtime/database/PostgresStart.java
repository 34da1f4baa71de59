package org.cities4children.runtime.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.cities4children.runtime.DataFolder;
import org.cities4children.runtime.failure.CannotStart;

/** Starts PostgreSQL in the data folder, with settings that keep what was promised. */
final class PostgresStart {

    /** Recovery after a crash may take minutes on a slow disk. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final int TRIES = 3;
    private static final int ANY_PORT = 0;

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
    private final Cluster cluster;
    private final Path binaries;

    PostgresStart(DataFolder folder, DatabasePassword password) {
        this.folder = folder;
        this.password = password;
        this.cluster = new Cluster(folder.resolve("postgres"));
        var elsewhere = folder.binaries();
        this.binaries = elsewhere == null ? folder.resolve("postgres-binaries") : elsewhere.toAbsolutePath();
    }

    /** At a port that is free. */
    EmbeddedPostgres run() throws IOException {
        return run(ANY_PORT);
    }

    EmbeddedPostgres run(int port) throws IOException {
        DiskSpace.of(folder.resolve("")).require();
        new Orphan(cluster.folder()).stop();
        cluster.prepare();
        var postgres = start(port, 1);
        cluster.markComplete();
        // The bundle opens this folder to everybody.
        Files.setPosixFilePermissions(binaries, PosixFilePermissions.fromString("rwxr-xr-x"));
        return postgres;
    }

    boolean isRunning() {
        return new Orphan(cluster.folder()).isRunning();
    }

    private EmbeddedPostgres start(int port, int time) throws IOException {
        var log = PostgresLog.in(folder.resolve("postgres.log"));
        var process = new Orphan(cluster.folder());
        var before = process.number();
        try {
            return new Attempt(builder(log).setPort(port), log, () -> process.hasDiedSince(before)).run();
        } catch (IOException e) {
            // The free port that was chosen may be gone a moment later.
            if (time < TRIES && log.tellsThatThePortWasTaken()) {
                return start(port, time + 1);
            }
            throw new CannotStart("PostgreSQL cannot start: " + log.reason(), e);
        }
    }

    /** The locale is PostgreSQL's own, so that an upgrade of the system never changes the order of an index. */
    private EmbeddedPostgres.Builder builder(PostgresLog log) {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster.folder())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", password.file().toString())
                .setConnectConfig("password", password.value())
                .setOutputRedirector(log.redirect())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE);
        SETTINGS.forEach(builder::setServerConfig);
        return builder;
    }
}
