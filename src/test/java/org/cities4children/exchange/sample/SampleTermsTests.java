package org.cities4children.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cities4children.exchange.Shelf;
import org.cities4children.exchange.intake.By;
import org.cities4children.exchange.intake.Store;
import org.cities4children.runtime.DataFolder;
import org.cities4children.runtime.DataFolder.Mode;
import org.cities4children.web.Language;
import org.cities4children.web.language.VocabularyFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;

class SampleTermsTests {

    private final Store store = new Store("topics");
    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path packaged;

    @BeforeEach
    void loadAnOlderVersion() throws IOException {
        Files.createDirectory(packaged.resolve("sample-content"));
        Thread.currentThread()
                .setContextClassLoader(
                        new URLClassLoader(new URL[] {packaged.toUri().toURL()}, before));
        pack("Play", "Water");
        start();
    }

    @AfterEach
    void unpack() throws IOException {
        ((URLClassLoader) Thread.currentThread().getContextClassLoader()).close();
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void bringsWhatANewerVersionSaysOnce() throws IOException {
        pack("Play and games", "Water");
        start();
        start();

        assertThat(store.things()).containsExactly("a=Play and games", "b=Water");
        assertThat(batches()).isEqualTo(2);

        pack("Play, games and sport", "Water");
        start();
        assertThat(store.things()).containsExactly("a=Play, games and sport", "b=Water");
    }

    @Test
    void beginsNoBatchWhereNothingIsNew() throws IOException {
        start();
        assertThat(batches()).isEqualTo(1);
    }

    @Test
    void keepsWhatSomebodyEdited() throws IOException {
        store.edit("a", "Our play");
        pack("Play and games", "Water and toilets");
        start();

        assertThat(store.things()).containsExactly("a=Our play", "b=Water and toilets");
    }

    @Test
    void keepsWhatSomebodyImported() throws IOException {
        var ours = Files.writeString(packaged.resolve("ours.jsonl"), row("a", "Our play"));
        store.intake()
                .take(
                        "ours",
                        new By.Program(),
                        List.of(store.intake().file("topics", new FileSystemResource(ours))),
                        new LogReporter(VocabularyFixture.demonstration().words(Language.ENGLISH, "/")));
        pack("Play and games", "Water");
        start();

        assertThat(store.things()).containsExactly("a=Our play", "b=Water");
    }

    @Test
    void bringsNothingBackThatWasTakenAway() throws IOException {
        store.undo().undo(1, new By.Program());
        pack("Play and games", "Water");
        start();

        assertThat(store.things()).isEmpty();
    }

    private long batches() {
        return JdbcClient.create(store.database())
                .sql("select count(*) from exchange.import_batches")
                .query(Long.class)
                .single();
    }

    private void pack(String first, String second) throws IOException {
        Files.writeString(packaged.resolve("sample-content/topics.jsonl"), row("a", first) + row("b", second));
    }

    private static String row(String id, String title) {
        return "{\"id\":\"%s\",\"title\":\"%s\"}\n".formatted(id, title);
    }

    private void start() throws IOException {
        var settings = new DataFolder(Path.of("data"), null, "https://c4c.example", Mode.DEMO, true);
        new SampleContent(settings, store.intake(), new Shelf(List.of()), () -> {}, VocabularyFixture.demonstration())
                .run(new DefaultApplicationArguments());
    }
}
