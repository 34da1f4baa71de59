package org.cities4children.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cities4children.search.lucene.Library.entry;
import static org.cities4children.search.lucene.Library.question;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cities4children.search.Entry;
import org.cities4children.search.Findings.Spelling;
import org.cities4children.search.Question;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTests {

    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void open() {
        library = new Library(folder);
        library.put(
                entry("play", "en", "Playgrounds in friendly cities", "Where children play"),
                entry("label", "en", "A label on water", ""),
                entry("lable", "en", "Labels", ""),
                entry("es", "es", "Caminar a la escuela", "El camino escolar"),
                entry("ar", "ar", "شوارع آمنة", ""));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @ParameterizedTest
    @CsvSource({
        "playgruonds, playgrounds",
        "plygrounds, playgrounds",
        "playyground, playgrounds",
        "freindly citties, friendly cities",
        "plya watter, play water",
        "Escuella, escuela"
    })
    void looksForWhatWasMeant(String typed, String meant) {
        assertThat(library.find(typed).spelling()).isEqualTo(new Spelling(meant, true));
        assertThat(library.find(typed).found()).isNotEmpty();
    }

    @Test
    void putsNoWordRightWithOneOfAnotherLanguageThanTheOthers() {
        var findings = library.find("camino scolar");
        assertThat(findings.spelling()).isEqualTo(new Spelling("camino escolar", true));
        assertThat(library.find("caminar playgruonds").spelling()).isNull();
    }

    @Test
    void takesAWordForOneOfALanguageOnlyWhereItsTextsHaveItAsWritten() {
        library.put(
                entry("rua", "pt", "Ruas abertas", "Calle e calar"),
                new Entry("name", "resource", List.of(), List.of("calles", "espaços abertos"), Map.of(), 0));

        assertThat(library.find("ruas abiertas").spelling()).isEqualTo(new Spelling("ruas abertas", true));
        library.put(entry("calle", "es", "Las calles de la ciudad", ""));
        assertThat(library.find("calles abiertas").spelling()).isNull();
    }

    @Test
    void leavesAloneWhatIsNearToAWordThatSaysNothing() {
        library.put(entry("then", "en", "The then and there", ""));
        assertThat(library.find("tehre").spelling()).isNull();
    }

    @Test
    void findsANameInAnotherForm() {
        library.put(new Entry(
                "named",
                "resource",
                List.of(new Entry.Text("en", "Something", "", "")),
                List.of("تصميم المدن", "Diseño de calles"),
                Map.of(),
                0));

        assertThat(library.ids("مدينة")).containsExactly("named");
        assertThat(library.ids("calle")).containsExactly("named");
        assertThat(library.find("مدينة").spelling()).isNull();
    }

    @Test
    void asksFirstWhereTheReaderSpeaksAnotherLanguage() {
        library.put(entry("long", "es", "Microplanificaciones", ""));
        var typed = question("microplanificacioness");

        assertThat(library.finder.find(typed.shownIn("es")).spelling())
                .isEqualTo(new Spelling("microplanificaciones", true));
        assertThat(library.finder.find(typed.shownIn("en")).spelling())
                .isEqualTo(new Spelling("microplanificaciones", false));
    }

    @Test
    void onlyAsksForAWordOfAnotherLanguageThanTheReaders() {
        library.put(entry("sweet", "en", "Sugar and health", ""));
        var findings = library.finder.find(question("jugar").shownIn("es"));
        assertThat(findings.spelling()).isEqualTo(new Spelling("sugar", false));
        assertThat(findings.total()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "playing",
                "city",
                "caminos",
                "\"playgruonds\"",
                "-playgruonds",
                "plaq*",
                "95cm",
                "xy",
                "qqqqqqq",
                "lilongwe",
                "Paris",
                "বাংলাদেশ",
                "شارك",
                "منم",
                "🙂"
            })
    void leavesAloneWhatIsKnownQuotedShortOrLikeNothing(String typed) {
        assertThat(library.find(typed).spelling()).isNull();
    }

    @Test
    void onlyAsksWhereAShortWordMayBeAName() {
        library.put(entry("context", "en", "Water in its context", ""));
        var findings = library.find("water contend");
        assertThat(findings.spelling()).isEqualTo(new Spelling("water context", false));
        assertThat(findings.found()).extracting(it -> it.id()).contains("label", "context");
        assertThat(findings.missing().words()).containsExactly("contend");
        assertThat(library.find("nabil").spelling()).isNull();
        library.put(entry("seeing", "en", "Seeing committees", ""));
        assertThat(library.find("steering committees").spelling()).isNull();
    }

    @Test
    void putsRightOnlyWithWhatIsLookedThrough() {
        library.put(new Entry(
                "story", "story", List.of(new Entry.Text("en", "Jamborees", "", "")), List.of(), Map.of(), 0));

        assertThat(library.find("jamboreees").spelling()).isEqualTo(new Spelling("jamborees", true));
        var resources = Question.in("resource").asking("jamboreees");
        assertThat(library.finder.find(resources).spelling()).isNull();
    }

    @Test
    void losesNothingThatTheOtherWordsFind() {
        var together = library.find("playgruonds water");
        assertThat(together.spelling()).isEqualTo(new Spelling("playgrounds water", true));
        assertThat(together.found()).extracting(it -> it.id()).contains("label");
    }

    @Test
    void putsRightWhatItCanAndNamesTheRest() {
        var findings = library.find("playgruonds zzyzxq");
        assertThat(findings.spelling()).isEqualTo(new Spelling("playgrounds zzyzxq", true));
        assertThat(findings.missing().words()).containsExactly("zzyzxq");
    }

    @ParameterizedTest
    @CsvSource({"en, playgrond, playground", "pt, playgrond, playground", "ar, playgrond, playground"})
    void putsANameRightForReadersOfEveryLanguage(String reader, String typed, String meant) {
        library.put(named("Playground", "right to play"));
        var findings = library.finder.find(question(typed).shownIn(reader));
        assertThat(findings.spelling()).isEqualTo(new Spelling(meant, true));
        assertThat(findings.total()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"pt, lazer", "pt, ruas lazer recife", "pt, creche", "fr, creche", "pt, pracas"})
    void leadsNobodyIntoAnotherLanguage(String reader, String typed) {
        library.put(entry("paper", "en", "Research paper to create places", "Recife"), named("ruas", "Recife"));
        assertThat(library.finder.find(question(typed).shownIn(reader)).spelling())
                .isNull();
    }

    @Test
    void takesNoOtherLanguagesStemForAWord() {
        library.put(entry("school", "en", "School streets", ""), entry("fr", "fr", "Le street art", ""));
        assertThat(library.finder.find(question("shcool strets").shownIn("en")).spelling())
                .isEqualTo(new Spelling("school streets", true));
    }

    private static Entry named(String... names) {
        return new Entry(
                String.join("-", names),
                "resource",
                List.of(new Entry.Text("en", "Something", "", "")),
                List.of(names),
                Map.of(),
                0);
    }

    @Test
    void namesNoOtherWordsThatFindNothingEither() {
        assertThat(library.find("playgruonds -children").spelling()).isNull();
    }

    @Test
    void takesAReaderAtTheirWord() {
        var findings = library.finder.find(question("playgruonds").exactly(true));
        assertThat(findings.spelling()).isEqualTo(new Spelling("playgrounds", false));
    }

    @Test
    void neverSaysAWordThatOnlyWithdrawnTextsHad() {
        library.put(entry("secret", "en", "Jamboree", ""), entry("other", "en", "Something else", ""));
        assertThat(library.find("jambore").spelling()).isEqualTo(new Spelling("jamboree", true));

        library.shelf.write(List.of(), List.of("secret"), library.shelf.upTo() + 1);
        assertThat(library.find("jambore").spelling()).isNull();
    }
}
