package org.cities4children.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cities4children.exchange.Shelf;
import org.cities4children.exchange.intake.Store;
import org.cities4children.publishing.Listing;
import org.cities4children.runtime.DataFolder;
import org.cities4children.runtime.DataFolder.Mode;
import org.cities4children.web.language.VocabularyFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;

class SampleContentTests {

    private final Store store = new Store("things");
    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path packaged;

    @BeforeEach
    void packSampleContent() throws IOException {
        var folder = Files.createDirectory(packaged.resolve("sample-content"));
        Files.writeString(folder.resolve("things.jsonl"), "{\"id\":\"a\",\"title\":\"Sample\"}\n");
        var classLoader = new URLClassLoader(new URL[] {packaged.toUri().toURL()}, before);
        Thread.currentThread().setContextClassLoader(classLoader);
    }

    @AfterEach
    void unpack() throws IOException {
        ((URLClassLoader) Thread.currentThread().getContextClassLoader()).close();
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void fillsAnEmptyDemonstrationOnce() throws IOException {
        start(Mode.DEMO, List.of());
        start(Mode.DEMO, List.of());

        assertThat(store.things()).containsExactly("a=Sample");
        assertThat(store.intake().holdsOnlyUnfinished(SampleContent.BATCH)).isFalse();
    }

    @Test
    void leavesProductionEmpty() throws IOException {
        start(Mode.PRODUCTION, List.of());

        assertThat(store.things()).isEmpty();
    }

    @Test
    void leavesWhatSomebodyPublishedAlone() throws IOException {
        start(Mode.DEMO, List.of(Shelf.resource(1, "Ours")));

        assertThat(store.things()).isEmpty();
    }

    @Test
    void leavesAnImportOfSomebodyElseAlone() throws IOException {
        store.interrupted("things ours.jsonl");

        start(Mode.DEMO, List.of());

        assertThat(store.things()).isEmpty();
    }

    @Test
    void completesWhatWasInterrupted() throws IOException {
        store.interrupted(SampleContent.BATCH);

        start(Mode.DEMO, List.of(Shelf.resource(1, "Half of it")));

        assertThat(store.things()).containsExactly("a=Sample");
    }

    private void start(Mode mode, List<Listing> published) throws IOException {
        var settings = new DataFolder(Path.of("data"), null, "https://c4c.example", mode, true);
        new SampleContent(settings, store.intake(), new Shelf(published), () -> {}, VocabularyFixture.demonstration())
                .run(new DefaultApplicationArguments());
    }
}
