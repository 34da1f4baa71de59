package org.cities4children.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program in processes of its own. */
class SurvivalIT {

    private static final String PORT = "18499";

    @TempDir
    Path folder;

    private Running running = Running.none();

    @AfterEach
    void stop() throws InterruptedException {
        running.stop();
    }

    @Test
    void findsItsDataAfterAKill() throws Exception {
        running = Running.serving(folder, PORT);
        try (var database = database()) {
            database.createStatement().execute("insert into runtime.settings values ('kept', 'across a kill')");
        }
        assertThat(Running.command(folder, "help")).isZero();
        assertThat(Running.command(folder, "nonsense")).isEqualTo(2);
        running.kill();

        running = Running.serving(folder, PORT);
        try (var database = database();
                var rows = database.createStatement()
                        .executeQuery("select value from runtime.settings where key = 'kept'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("across a kill");
        }
        running.stop();
        assertThat(folder.resolve("data/control.sock")).doesNotExist();
        assertThat(folder.resolve("data/postgres/postmaster.pid")).doesNotExist();
    }

    /** PostgreSQL's own note of its port, and the password that the program made. */
    private Connection database() throws IOException, SQLException {
        var port = Files.readAllLines(folder.resolve("data/postgres/postmaster.pid"))
                .get(3);
        var password =
                Files.readString(folder.resolve("data/postgres.password")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password);
    }

    /** A process of the program. */
    private record Running(List<Process> processes) {

        static Running none() {
            return new Running(List.of());
        }

        static Running serving(Path folder, String port) throws IOException, InterruptedException {
            var log = folder.resolve("serve.log");
            var process = program(folder, log, "serve", "--server.port=" + port);
            for (var i = 0; i < 600 && process.isAlive(); i++) {
                if (Files.readString(log).contains("Cities4Children is at http://localhost:" + port)) {
                    return new Running(List.of(process));
                }
                Thread.sleep(100);
            }
            process.destroy();
            throw new AssertionError("did not start: " + Files.readString(log));
        }

        static int command(Path folder, String... words) throws IOException, InterruptedException {
            var process = program(folder, folder.resolve("command.log"), words);
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        }

        private static Process program(Path folder, Path log, String... words) throws IOException {
            Files.deleteIfExists(log);
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var jar = Path.of("target", "cities4children.jar").toAbsolutePath().toString();
            var builder = new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED", "-jar", jar);
            builder.command().addAll(List.of(words));
            builder.environment().put("C4C_DATA", folder.resolve("data").toString());
            builder.environment()
                    .put(
                            "C4C_BINARIES",
                            Path.of("target", "postgres-binaries")
                                    .toAbsolutePath()
                                    .toString());
            builder.environment().put("C4C_SAMPLE_CONTENT", "false");
            return builder.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        }

        /** SIGKILL, which leaves PostgreSQL behind. */
        void kill() throws InterruptedException {
            for (var process : processes) {
                process.destroyForcibly().waitFor();
            }
        }

        void stop() throws InterruptedException {
            for (var process : processes) {
                process.destroy();
                process.waitFor();
            }
        }
    }
}
