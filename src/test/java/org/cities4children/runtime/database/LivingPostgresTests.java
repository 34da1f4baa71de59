package org.cities4children.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.cities4children.runtime.DataFolder;
import org.cities4children.runtime.failure.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivingPostgresTests {

    private static final int MOST_TRIES = 300;

    @TempDir
    Path folder;

    @Test
    void isGivenUpSoonWhenItIsKilledWhileItStarts() throws Exception {
        var start = start(DatabasePassword.in(folder.resolve("password")));
        start.run().close();
        try (var thread = Executors.newSingleThreadExecutor()) {
            var starting = thread.submit(() -> start.run());
            awaitReady();
            kill();
            assertThat(starting)
                    .failsWithin(Duration.ofSeconds(20))
                    .withThrowableOfType(ExecutionException.class)
                    .withCauseInstanceOf(CannotStart.class);
        }
    }

    @Test
    void comesBackAtTheSamePortWithAllThatWasAcknowledgedAsOftenAsItIsKilled() throws Exception {
        var password = DatabasePassword.in(folder.resolve("password"));
        try (var postgres = new LivingPostgres(start(password))) {
            execute(postgres, password, "create table kept (number int)");
            for (var kill = 1; kill <= 3; kill++) {
                execute(postgres, password, "insert into kept values (" + kill + ")");
                kill();
                assertThat(count(postgres, password)).isEqualTo(kill);
            }
        }
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    private PostgresStart start(DatabasePassword password) {
        var data = new DataFolder(
                folder, Path.of("target", "postgres-binaries"), "http://localhost", DataFolder.Mode.DEMO, false);
        return new PostgresStart(data, password);
    }

    /** It writes so into its file, a moment before anybody has asked it anything. */
    private void awaitReady() throws Exception {
        var file = folder.resolve("postgres/postmaster.pid");
        for (var look = 0; look < 10_000; look++) {
            if (Files.exists(file) && Files.readString(file).contains("ready")) {
                return;
            }
            Thread.sleep(1);
        }
        throw new AssertionError("PostgreSQL did not start");
    }

    private void kill() throws Exception {
        var pid = Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst();
        var process = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);
    }

    private static int count(LivingPostgres postgres, DatabasePassword password) throws Exception {
        try (var connection = connect(postgres, password);
                var rows = connection.createStatement().executeQuery("select count(*) from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void execute(LivingPostgres postgres, DatabasePassword password, String sql) throws Exception {
        try (var connection = connect(postgres, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(LivingPostgres postgres, DatabasePassword password) throws Exception {
        SQLException last = new SQLException("never tried");
        for (var attempt = 0; attempt < MOST_TRIES; attempt++) {
            try {
                return DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/postgres", "postgres", password.value());
            } catch (SQLException e) {
                last = e;
                Thread.sleep(100);
            }
        }
        throw last;
    }
}
