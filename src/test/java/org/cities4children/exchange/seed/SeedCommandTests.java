package org.cities4children.exchange.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cities4children.exchange.Documents;
import org.cities4children.exchange.Shelf;
import org.cities4children.exchange.intake.Notes;
import org.cities4children.exchange.intake.Store;
import org.cities4children.runtime.DataFolder;
import org.cities4children.web.language.VocabularyFixture;
import org.junit.jupiter.api.Test;

class SeedCommandTests {

    private final Store store = new Store("resources");
    private final Notes notes = Notes.in(Path.of("."));

    @Test
    void takesMadeUpResourcesInThroughTheImport() throws IOException {
        assertThat(run(Documents.settings(), "--resources", "250", "--seed", "7"))
                .isZero();
        assertThat(run(Documents.settings(), "--resources", "250", "--seed", "7"))
                .isZero();

        assertThat(store.things()).hasSize(250);
        assertThat(notes.printed().getLast()).contains("\"unchanged\":250");
    }

    @Test
    void saysWhatThisVersionCannotMakeUp() throws IOException {
        assertThat(run(Documents.settings(), "--resources", "1", "--organisations", "1", "--subscribers", "1"))
                .isEqualTo(1);

        assertThat(notes.said())
                .contains(
                        "This version has no members to make up.",
                        "Subscribers are not made up: this version has no newsletter yet.");
        assertThat(store.things()).hasSize(1);
    }

    @Test
    void refusesInProduction() throws IOException {
        var production =
                new DataFolder(Path.of("data"), null, "https://c4c.example", DataFolder.Mode.PRODUCTION, false);

        assertThat(run(production, "--resources", "1")).isEqualTo(1);
        assertThat(store.things()).isEmpty();
    }

    @Test
    void explainsItselfWhenAskedInWrongWords() throws IOException {
        assertThat(run(Documents.settings())).isEqualTo(2);
        assertThat(run(Documents.settings(), "--resources", "many")).isEqualTo(2);
        assertThat(run(Documents.settings(), "--children", "1")).isEqualTo(2);
    }

    private int run(DataFolder settings, String... arguments) throws IOException {
        return new SeedCommand(settings, store.intake(), Shelf.terms(), () -> {}, VocabularyFixture.demonstration())
                .run(List.of(arguments), notes);
    }
}
