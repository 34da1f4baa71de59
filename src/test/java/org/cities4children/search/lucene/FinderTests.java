package org.cities4children.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cities4children.search.lucene.Library.entry;
import static org.cities4children.search.lucene.Library.question;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cities4children.search.Entry;
import org.cities4children.search.Findings;
import org.cities4children.search.Question;
import org.cities4children.search.Question.Order;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinderTests {

    private static final Entry STREETS =
            entry("streets", "en", "Designing streets for kids", "How children walk safely to school.");
    private static final Entry PARKS = entry("parks", "en", "Pocket parks", "Small green places near every home.");
    private static final Entry BOGOTA = entry("bogota", "es", "Los niños de Bogotá", "Movilidad en las ciudades.");
    private static final Entry AMMAN = entry("amman", "ar", "الأطفال في المدينة", "شوارع آمنة للعب");
    private static final Entry DHAKA = entry("dhaka", "bn", "শহরের শিশু", "নিরাপদ রাস্তা");

    @TempDir
    private Path folder;

    private Library library;

    @BeforeEach
    void open() {
        library = new Library(folder);
        library.put(STREETS, PARKS, BOGOTA, AMMAN, DHAKA);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @ParameterizedTest
    @CsvSource({
        "street, streets",
        "walking, streets",
        "KID, streets",
        "ciudad, bogota",
        "Bogota, bogota",
        "bogotá, bogota",
        "mövilidad, bogota",
        "أطفال, amman",
        "مدينة, amman",
        "শহর, dhaka"
    })
    void findsAWordInTheFormsOfItsLanguage(String typed, String found) {
        assertThat(library.ids(typed)).contains(found).doesNotContain("parks");
    }

    @Test
    void findsAPhraseOnlyWhereItsWordsStandTogether() {
        library.put(entry("apart", "en", "Kids and streets", "Designing parks, homes and, much later, streets."));

        assertThat(library.ids("\"designing streets\"")).containsExactly("streets");
        assertThat(library.ids("designing streets")).contains("streets", "apart");
    }

    @Test
    void runsNoPhraseFromTheTitleIntoTheSummary() {
        assertThat(library.ids("\"parks small\"")).isEmpty();
    }

    @Test
    void leavesOutWhatIsExcluded() {
        library.put(entry("play", "en", "Play streets", "Streets closed for cars."));

        assertThat(library.ids("streets -cars")).contains("streets").doesNotContain("play");
        assertThat(library.ids("streets -\"closed for cars\""))
                .contains("streets")
                .doesNotContain("play");
        assertThat(library.ids("streets -car")).doesNotContain("play");
    }

    @Test
    void showsAllOthersWhenOnlyAnExclusionIsTyped() {
        assertThat(library.ids("-streets")).containsExactlyInAnyOrder("parks", "bogota", "amman", "dhaka");
    }

    @Test
    void findsTheBeginningOfAWord() {
        assertThat(library.ids("movi*")).containsExactly("bogota");
    }

    @Test
    void findsAMistypedWordByItsPieces() {
        assertThat(library.ids("designingz kids")).contains("streets");
        assertThat(library.ids("xylophone")).isEmpty();
    }

    @Test
    void findsWhoMadeIt() {
        library.put(new Entry(
                "born",
                "resource",
                List.of(new Entry.Text("en", "Thriving communities", "", "")),
                List.of("UNICEF", "José Núñez"),
                Map.of(),
                0));

        assertThat(library.ids("nunez")).containsExactly("born");
        assertThat(library.ids("unicef")).containsExactly("born");
    }

    @Test
    void findsEachLanguageOfATranslatedThing() {
        library.put(entry(
                "toolkit",
                new Entry.Text("en", "Toolkit for mayors", "", ""),
                new Entry.Text("fr", "Boîte à outils des maires", "", "")));

        assertThat(library.ids("outil maire")).containsExactly("toolkit");
        assertThat(library.ids("mayor")).containsExactly("toolkit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\"",
                "\"\"",
                "\"streets",
                "streets\"",
                "- -- *",
                "\u0000\u0001\u202e",
                "\ud83d",
                "+streets AND (NOT [a TO z]) ~2 ^9 title:x /re.*/ \\",
                "' or 1=1; drop table resources; --",
                "<script>alert(1)</script>",
                "%00 %s ${jndi:ldap://x}",
                "-"
            })
    void answersWhateverIsTyped(String typed) {
        assertThat(library.find(typed).total()).isBetween(0, 5);
    }

    @Test
    void answersWhatIsFarTooLong() {
        everyLanguageIsThere();

        for (var typed : List.of(
                "child ".repeat(1_700),
                "x".repeat(10_240),
                "a-b-c-d-e-f-g-h-i-j-".repeat(512),
                "a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t ".repeat(256),
                "\"" + "a b c d e f g h i j ".repeat(512) + "\"",
                "\"a b c d e f g h i j\" ".repeat(512),
                "-\"a b c d e f g h i j\" ".repeat(512),
                "ab* ".repeat(2_560),
                "\"".repeat(10_240))) {
            assertThat(library.find(typed).found()).isNotNull();
        }
    }

    private void everyLanguageIsThere() {
        List.of("fr", "pt", "sw", "hi", "ur", "de", "it", "ru", "zh", "id", "vi", "th", "tr", "fa", "am")
                .forEach(it -> library.put(entry("in-" + it, it, "a b c", "")));
    }

    @Test
    void narrowsDownToTheCollectionsAskedFor() {
        library.put(new Entry(
                "story", "story", List.of(new Entry.Text("en", "A street for us", "", "")), List.of(), Map.of(), 0));

        assertThat(library.ids("street")).contains("streets", "story");
        assertThat(library.ids(Question.in("story").asking("street"))).containsExactly("story");
    }

    @Test
    void readsWordsInTheLanguageThatIsSaid() {
        library.put(entry("pan-es", "es", "Pan", ""), entry("pan-en", "en", "Pan", ""));

        assertThat(library.ids(Question.in().asking("pan").spokenIn("es")))
                .first()
                .isEqualTo("pan-es");
        assertThat(library.ids(Question.in().asking("pan").spokenIn("xx")))
                .containsExactlyInAnyOrder("pan-es", "pan-en");
    }

    @Test
    void saysWhatNothingContainsAndShowsWhatTheOtherWordsFind() {
        library.put(entry("more", "en", "Playful streets", "Room for play in streets"));

        var two = library.find("streets play Kathmandu,");
        assertThat(two.total()).isPositive();
        assertThat(two.missing()).isEqualTo(new Findings.Missing(List.of("Kathmandu"), false));
        var one = library.find("jinsi streets kathmandu");
        assertThat(one.found()).extracting(Findings.Found::id).contains("streets", "more");
        assertThat(one.missing()).isEqualTo(new Findings.Missing(List.of("kathmandu"), true));
        assertThat(library.find("streets play").missing()).isEqualTo(Findings.Missing.NONE);
        assertThat(library.find("kathmandu").total()).isZero();
    }

    @Test
    void missesWhatOnlyOtherCollectionsOrWithdrawnTextsHave() {
        library.put(
                new Entry("story", "story", List.of(new Entry.Text("en", "Kathmandu", "", "")), List.of(), Map.of(), 0),
                entry("gone", "en", "Timbuktu", ""));
        library.shelf.write(List.of(), List.of("gone"), library.shelf.upTo() + 1);

        assertThat(library.find("streets kathmandu").missing()).isEqualTo(Findings.Missing.NONE);
        assertThat(library.finder
                        .find(Question.in("resource").asking("streets kathmandu"))
                        .missing()
                        .words())
                .containsExactly("kathmandu");
        assertThat(library.find("streets timbuktu").missing().words()).containsExactly("timbuktu");
    }

    @ParameterizedTest
    @CsvSource({
        "the of and, true",
        "THE, true",
        "the streets, false",
        "'', false",
        "the st*, false",
        "'\"of the\"', false"
    })
    void saysWhenWordsTellNothing(String typed, boolean common) {
        assertThat(library.find(typed).common()).isEqualTo(common);
    }

    @Test
    void ordersByNewnessAndByTitle() {
        library.clear();
        library.put(titled("zebra", "Zebra crossings", 3), titled("eclair", "Éclairs", 1), titled("drum", "drums", 2));

        assertThat(library.ids(question("", Order.NEWEST, 0, 9))).containsExactly("zebra", "drum", "eclair");
        assertThat(library.ids(question("", Order.TITLE, 0, 9))).containsExactly("drum", "eclair", "zebra");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "-nothing", "\u0007"})
    void ordersByNewnessWhereNothingIsAskedFor(String typed) {
        library.clear();
        library.put(titled("old", "Old", 1), titled("new", "New", 3), titled("middle", "Middle", 2));

        assertThat(library.ids(typed)).containsExactly("new", "middle", "old");
    }

    @Test
    void pagesToTheEndAndBeyond() {
        library.clear();
        IntStream.range(0, 450).forEach(it -> library.put(titled("guide-" + it, "Guide to play", it)));

        for (var order : Order.values()) {
            var first = library.ids(question("play", order, 0, 300));
            var rest = library.ids(question("play", order, 300, 300));
            assertThat(first).hasSize(300).doesNotContainAnyElementsOf(rest);
            assertThat(rest).hasSize(150);
        }
        var beyond = library.finder.find(question("play", Order.RELEVANCE, 100_000, 20));
        assertThat(beyond.found()).isEmpty();
        assertThat(beyond.total()).isEqualTo(450);
        assertThat(library.ids(question("play", Order.NEWEST, Integer.MAX_VALUE, 20)))
                .isEmpty();
    }

    @Test
    void answersAnEmptyIndex() {
        library.clear();

        assertThat(library.find("streets").total()).isZero();
        assertThat(library.find("").found()).isEmpty();
        assertThat(library.finder.similar("streets", 4)).isEmpty();
    }

    private static Entry titled(String id, String title, long newness) {
        return new Entry(id, "resource", List.of(new Entry.Text("en", title, "", "")), List.of(), Map.of(), newness);
    }
}
