package org.cities4children.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cities4children.search.lucene.Library.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.cities4children.search.Entry;
import org.cities4children.search.Findings.Piece;
import org.cities4children.search.words.Marker;
import org.cities4children.search.words.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerTests {

    @ParameterizedTest
    @CsvSource({
        "en, walk, Children walked to school, Children [walked] to school",
        "en, school children, Children walked to school, [Children] walked to [school]",
        "en, walk*, A walkable city, A [walkable] city",
        "en, \"\"\"walk to\"\"\", They walk to us, They [walk] to us",
        "es, bogota, En Bogotá, En [Bogotá]",
        "ar, مدينة, في المدينة, في [المدينة]",
        "bn, শহর, শহরের শিশু, [শহরের] শিশু"
    })
    void marksWhatMatchedAsItStandsInTheText(String language, String typed, String text, String marked) {
        assertThat(shown(new Marker(Typed.read(typed)).whole(text, language))).isEqualTo(marked);
    }

    @Test
    void marksNothingWhereNothingMatched() {
        var marker = new Marker(Typed.read("elephants -walk"));

        assertThat(marker.whole("Children walked", "en")).isEmpty();
        assertThat(marker.part("Children walked", "en")).isEmpty();
    }

    @Test
    void losesAndAddsNoCharacter() {
        var text = "<b>Play</b> & \"play\" \uD83D\uDE00 play, <script>play()</script>";

        var pieces = new Marker(Typed.read("play")).whole(text, "en");

        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(pieces.stream().filter(Piece::matched).map(Piece::text))
                .containsExactly("Play", "play", "play", "play");
    }

    @Test
    void cutsAPartAroundTheFirstMatchBetweenWords() {
        var text = "word ".repeat(400) + "elephant" + " word".repeat(400);

        var part = shown(new Marker(Typed.read("elephants")).part(text, "en"));

        assertThat(part).contains("[elephant]").startsWith("word").hasSizeBetween(60, 300);
    }

    @Test
    void showsTheBodyWhereOnlyItMatched(@TempDir Path folder) {
        try (var library = new Library(folder)) {
            library.put(
                    entry(
                            "guide",
                            new Entry.Text(
                                    "en", "A guide", "For mayors.", "Long ago. Then a zebra crossing was painted.")),
                    entry("note", "en", "Zebras", "About crossings."));

            var guide = library.find("zebra").found().stream()
                    .filter(it -> it.id().equals("guide"))
                    .findFirst()
                    .orElseThrow();

            assertThat(guide.title()).isEmpty();
            assertThat(shown(guide.snippet())).isEqualTo("Long ago. Then a [zebra] crossing was painted.");
        }
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(it -> it.matched() ? "[" + it.text() + "]" : it.text())
                .collect(Collectors.joining());
    }
}
