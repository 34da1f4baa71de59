package org.cities4children.runtime;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program in a process of its own, serving the data of a folder. */
final class Program {

    private static final int COMMAND_MINUTES = 2;

    private final Path folder;
    private final int port;
    private final Process process;

    private Program(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** Starts it and does not wait. */
    static Program starting(Path folder, int port) throws IOException {
        return new Program(folder, port, process(folder, log(folder), "serve", "--server.port=" + port));
    }

    /** Starts it, and comes back when it says where it is. */
    static Program serving(Path folder, int port) throws IOException, InterruptedException {
        var program = starting(folder, port);
        for (var look = 0; look < 3600 && program.process.isAlive(); look++) {
            if (Files.readString(log(folder)).contains("Cities4Children is at http://localhost:" + port)) {
                return program;
            }
            Thread.sleep(50);
        }
        program.kill();
        throw new AssertionError("did not start: " + Files.readString(log(folder)));
    }

    /** A command on the same data, done. */
    static Answer command(Path folder, String... words) throws IOException, InterruptedException {
        var output = Files.createTempFile(folder, "command", ".log");
        var process = process(folder, output, words);
        if (!process.waitFor(COMMAND_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(String.join(" ", words) + " did not end: " + Files.readString(output));
        }
        return new Answer(process.exitValue(), Files.readString(output));
    }

    private static Path log(Path folder) {
        return folder.resolve("serve.log");
    }

    private static Process process(Path folder, Path log, String... words) throws IOException {
        Files.deleteIfExists(log);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var target = Path.of("target").toAbsolutePath();
        var jar = target.resolve("cities4children.jar").toString();
        var builder = new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED", "-jar", jar);
        builder.command().addAll(List.of(words));
        builder.environment().put("C4C_DATA", folder.resolve("data").toString());
        builder.environment()
                .put("C4C_BINARIES", target.resolve("postgres-binaries").toString());
        builder.environment().put("C4C_SAMPLE_CONTENT", "false");
        builder.environment().put("C4C_SITE_LETTERS_PER_TEN_MINUTES", "10000");
        builder.environment().put("C4C_SEARCHES_PER_MINUTE", "0");
        return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL, which leaves PostgreSQL behind. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGKILL to its PostgreSQL; nothing where none runs yet. */
    void killDatabase() throws IOException {
        var pid = folder.resolve("data/postgres/postmaster.pid");
        if (Files.exists(pid) && !Files.readAllLines(pid).isEmpty()) {
            ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst()))
                    .ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)));
    }

    /** A form, its fields already written as one text. */
    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .header("Content-Type", "application/x-www-form-urlencoded"));
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /**
     * What a command answered.
     *
     * @param status its exit status
     * @param text all that it wrote
     */
    record Answer(int status, String text) {}
}
