package org.cities4children.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program in processes of its own. */
class SurvivalIT {

    private static final int PORT = 18499;

    @TempDir
    Path folder;

    private @Nullable Program program;

    @AfterEach
    void stop() throws InterruptedException {
        if (program != null) {
            program.stop();
        }
    }

    @Test
    void findsItsDataAfterAKill() throws Exception {
        program = Program.serving(folder, PORT);
        assertThat(importMember("Quagga Trust")).isZero();
        assertThat(Program.command(folder, "nonsense").status()).isEqualTo(2);
        program.kill();

        program = Program.serving(folder, PORT);
        assertThat(program.get("/members").body()).contains("Quagga Trust");
        program.stop();
        assertThat(folder.resolve("data/control.sock")).doesNotExist();
        assertThat(folder.resolve("data/postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void goesOnByItselfWhenItsDatabaseIsKilled() throws Exception {
        program = Program.serving(folder, PORT);
        assertThat(importMember("Quagga Trust")).isZero();
        for (var kill = 0; kill < 2; kill++) {
            program.killDatabase();
            assertThat(isReadyAfterAnOutage(program)).isTrue();
            assertThat(program.get("/members").body()).contains("Quagga Trust");
        }
        assertThat(importMember("Aurochs Union")).isZero();
        assertThat(program.get("/members").body()).contains("Quagga Trust", "Aurochs Union");
    }

    @Test
    void buildsItsSearchIndexAnewWhenSomebodyTakesItAway() throws Exception {
        var started = Program.serving(folder, PORT);
        program = started;
        importResource("Quagga crossings");
        assertThat(finds(started, "quagga")).isTrue();
        for (var file : files(folder.resolve("data/index"))) {
            Files.delete(file);
        }
        Files.delete(folder.resolve("data/index"));

        for (var look = 0; look < 100 && !Files.exists(folder.resolve("data/index")); look++) {
            Thread.sleep(100);
        }
        importResource("Okapi crossings");

        assertThat(finds(started, "quagga") && finds(started, "okapi")).isTrue();
        assertThat(started.get("/health/ready").body()).isEqualTo("ok\n");
        assertThat(Program.command(folder, "verify").status()).isZero();
    }

    private static boolean finds(Program program, String word) throws IOException, InterruptedException {
        var body = "";
        for (var look = 0; look < 100; look++) {
            body = program.get("/hub?q=" + word).body();
            if (body.contains("class=\"result\"") && !body.contains("Search is reduced")) {
                return true;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(body);
    }

    private void importResource(String title) throws IOException, InterruptedException {
        var resources = folder.resolve("resources.jsonl");
        Files.writeString(resources, "{\"title\": \"%s\", \"kind\": \"tool\"}".formatted(title));
        assertThat(Program.command(folder, "import", "resources", resources.toString())
                        .status())
                .isZero();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void helpsWhoeverAsksInTheWayOfOtherPrograms() throws Exception {
        for (var way : List.of("help", "--help", "-h")) {
            var answer = Program.command(folder, way);
            assertThat(answer.status()).isZero();
            assertThat(answer.text()).contains("  serve", "  import ");
        }
    }

    private int importMember(String name) throws IOException, InterruptedException {
        var members = folder.resolve("members.jsonl");
        Files.writeString(
                members,
                "{\"id\": \"%s\", \"name\": \"%s\", \"kind\": \"NGO\", \"source\": \"https://members.example/about\"}"
                        .formatted(name.toLowerCase(Locale.ROOT).replace(' ', '-'), name));
        return Program.command(folder, "import", "members", members.toString()).status();
    }

    /** Within a minute, which a recovery may take on a slow machine; asked only after the outage was seen. */
    private static boolean isReadyAfterAnOutage(Program program) throws IOException, InterruptedException {
        var wasAway = false;
        for (var look = 0; look < 600; look++) {
            var status = program.get("/health/ready").statusCode();
            wasAway = wasAway || status == 503;
            if (wasAway && status == 200) {
                return true;
            }
            Thread.sleep(20);
        }
        return false;
    }
}
