package org.cities4children.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cities4children.search.lucene.Library.entry;
import static org.cities4children.search.lucene.Library.question;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cities4children.search.Entry;
import org.cities4children.search.Findings.Spelling;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put right without asking, and what is only offered. */
class SilentSpellingTests {

    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void open() {
        library = new Library(folder);
        library.put(entry("play", "en", "Play and water", ""));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"join", "how to join", "contact", "boletim"})
    void takesNoWordOfTheMenuForAMistake(String typed) {
        library.put(entry("joint", "en", "Joint context", ""), entry("bulletin", "pt", "Boletins", ""));
        assertThat(library.finder.find(question(typed).shownIn("pt")).spelling())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"skate, state", "sale, safe", "pley, play", "eviction, edition"})
    void onlyAsksWhereAnEverydayWordMayBeMeant(String typed, String offered) {
        library.put(entry("state", "en", "State of the safe city", "Second edition"));
        var findings = library.finder.find(question(typed).shownIn("en"));
        assertThat(findings.spelling()).isEqualTo(new Spelling(offered, false));
    }

    @ParameterizedTest
    @CsvSource({"paly, play, true", "pplay, play, true", "scool, school, true", "wter, water, false"})
    void putsAShortWordRightWhereASlipMakesATopicOfIt(String typed, String meant, boolean used) {
        library.put(entry("school", "en", "School", ""));
        var findings = library.finder.find(question(typed).shownIn("en"));
        assertThat(findings.spelling()).isEqualTo(new Spelling(meant, used));
    }

    @ParameterizedTest
    @CsvSource({"linda, olinda, ", "Linda, lindar, ", "Mendoza, mendosa, mendoza"})
    void takesNobodysNameForAWordThatIsHardlyIt(String name, String typed, @Nullable String meant) {
        library.put(new Entry(
                "named", "resource", List.of(new Entry.Text("en", "Something", "", "")), List.of(name), Map.of(), 0));
        assertThat(library.finder.find(question(typed).shownIn("pt")).spelling())
                .isEqualTo(meant == null ? null : new Spelling(meant, true));
    }

    @ParameterizedTest
    @CsvSource({"pt, seguranza, segurança", "fr, sékurité, sécurité", "fr, securize, sécurité"})
    void keepsTheAccentsWithWhichTextsWriteAWord(String reader, String typed, String meant) {
        library.put(
                entry("pt", "pt", "Segurança viária", "A segurança, e não SEGURANCA"),
                entry("fr", "fr", "La sécurité routière", ""));
        var findings = library.finder.find(question(typed).shownIn(reader));
        assertThat(findings.spelling()).isEqualTo(new Spelling(meant, true));
        assertThat(findings.total()).isEqualTo(1);
    }
}
