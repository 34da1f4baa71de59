package org.cities4children.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
        assertThat(importMember("Quagga Trust")).isZero();
        assertThat(Running.command(folder, "nonsense")).isEqualTo(2);
        running.kill();

        running = Running.serving(folder, PORT);
        assertThat(page("/members")).contains("Quagga Trust");
        running.stop();
        assertThat(folder.resolve("data/control.sock")).doesNotExist();
        assertThat(folder.resolve("data/postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void goesOnByItselfWhenItsDatabaseIsKilled() throws Exception {
        running = Running.serving(folder, PORT);
        assertThat(importMember("Quagga Trust")).isZero();
        for (var kill = 0; kill < 2; kill++) {
            killPostgres();
            assertThat(ready()).isTrue();
            assertThat(page("/members")).contains("Quagga Trust");
        }
        assertThat(importMember("Aurochs Union")).isZero();
        assertThat(page("/members")).contains("Quagga Trust", "Aurochs Union");
    }

    @Test
    void helpsWhoeverAsksInTheWayOfOtherPrograms() throws Exception {
        for (var way : List.of("help", "--help", "-h")) {
            assertThat(Running.command(folder, way)).isZero();
            assertThat(Files.readString(folder.resolve("command.log"))).contains("  serve", "  import ");
        }
    }

    private int importMember(String name) throws IOException, InterruptedException {
        var members = folder.resolve("members.jsonl");
        Files.writeString(
                members,
                "{\"id\": \"%s\", \"name\": \"%s\", \"kind\": \"NGO\", \"source\": \"https://members.example/about\"}"
                        .formatted(name.toLowerCase(Locale.ROOT).replace(' ', '-'), name));
        return Running.command(folder, "import", "members", members.toString());
    }

    private void killPostgres() throws IOException {
        var pid = Files.readAllLines(folder.resolve("data/postgres/postmaster.pid"))
                .getFirst();
        ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
    }

    /** Within a minute, which a recovery may take on a slow machine; asked only after the outage was seen. */
    private static boolean ready() throws IOException, InterruptedException {
        var wasAway = false;
        for (var look = 0; look < 600; look++) {
            var status = get("/health/ready").statusCode();
            wasAway = wasAway || status == 503;
            if (wasAway && status == 200) {
                return true;
            }
            Thread.sleep(20);
        }
        return false;
    }

    private static String page(String path) throws IOException, InterruptedException {
        return get(path).body();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + path))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
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
