package org.cities4children.web.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cities4children.web.Language;
import org.cities4children.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    private final Vocabulary vocabulary = VocabularyFixture.demonstration();

    @ParameterizedTest
    @CsvSource({"0, ZERO", "1, ONE", "2, TWO", "3, FEW", "10, FEW", "11, MANY", "99, MANY", "100, OTHER", "103, FEW"})
    void countsInArabicByItsSixForms(long count, Plural form) {
        assertThat(Plural.of(Language.ARABIC, count)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"0, ONE, OTHER", "1, ONE, ONE", "2, OTHER, OTHER", "1001, OTHER, OTHER"})
    void countsNothingAsOneInBengaliButNotInSwahili(long count, Plural bengali, Plural swahili) {
        assertThat(Plural.of(Language.BENGALI, count)).isEqualTo(bengali);
        assertThat(Plural.of(Language.SWAHILI, count)).isEqualTo(swahili);
    }

    @ParameterizedTest
    @CsvSource({
        "0, OTHER, ONE",
        "1, ONE, ONE",
        "2, OTHER, OTHER",
        "1000, OTHER, OTHER",
        "1000000, MANY, MANY",
        "3000000, MANY, MANY",
        "3000001, OTHER, OTHER"
    })
    void countsWholeMillionsApartInTheRomanceLanguages(long count, Plural spanish, Plural french) {
        assertThat(Plural.of(Language.SPANISH, count)).isEqualTo(spanish);
        assertThat(Plural.of(Language.FRENCH, count)).isEqualTo(french);
        assertThat(Plural.of(Language.PORTUGUESE, count)).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | a, b and c",
                "es | a, b y c",
                "fr | a, b et c",
                "pt | a, b e c",
                "ar | a وb وc",
                "bn | a, b এবং c",
                "sw | a, b na c"
            })
    void putsNamesInARowAsTheLanguageDoes(String code, String row) {
        var words = vocabulary.words(Language.of(code).orElseThrow(), "/");
        assertThat(words.list(List.of("a", "b", "c"))).isEqualTo(row);
        assertThat(words.list(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"es, 3 de mayo de 2026", "fr, 3 mai 2026", "pt, 3 de maio de 2026"})
    void writesDaysAsTheRomanceLanguagesDo(String code, String day) {
        var words = vocabulary.words(Language.of(code).orElseThrow(), "/");
        assertThat(words.day(LocalDate.of(2026, 5, 3))).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en | 28–29 April 2016", "es | 28–29 de abril de 2016", "fr | 28–29 avril 2016"})
    void writesDaysOfTheSameMonthWithTheMonthOnce(String code, String days) {
        var words = vocabulary.words(Language.of(code).orElseThrow(), "/");
        assertThat(words.days(LocalDate.of(2016, 4, 28), LocalDate.of(2016, 4, 29)))
                .isEqualTo(days);
    }

    @Test
    void choosesTheFormForANumber() {
        var english = vocabulary.words(Language.ENGLISH, "/");
        assertThat(english.n("web.mistakes", 1)).isEqualTo("One answer needs another look");
        assertThat(english.n("web.mistakes", 1234)).isEqualTo("1,234 answers need another look");
        assertThat(vocabulary.words(Language.ARABIC, "/").n("web.mistakes", 2)).startsWith("إجابتان");
    }

    @Test
    void writesDaysNumbersAndNamesAsTheLanguageDoes() {
        var english = vocabulary.words(Language.ENGLISH, "/");
        var arabic = vocabulary.words(Language.ARABIC, "/");
        var day = LocalDate.of(2026, 5, 3);
        assertThat(english.day(day)).isEqualTo("3 May 2026");
        assertThat(arabic.day(day)).contains("مايو", "2026");
        assertThat(arabic.number(57)).isEqualTo("57");
        assertThat(english.country("KE")).isEqualTo("Kenya");
        assertThat(arabic.country("KE")).isEqualTo("كينيا");
        assertThat(english.languageName("es")).isEqualTo("Spanish");
    }

    @Test
    void writesEveryNumberOfABengaliPageInBengaliDigits() {
        var bengali = vocabulary.words(Language.BENGALI, "/");
        assertThat(bengali.day(LocalDate.of(2026, 5, 3))).contains("৩", "মে", "২০২৬");
        assertThat(bengali.number(57)).isEqualTo("৫৭");
        assertThat(bengali.number(1234)).isEqualTo("১,২৩৪");
        assertThat(bengali.year(2019)).isEqualTo("২০১৯");
        assertThat(bengali.n("knowledge.terms.used", 12)).isEqualTo("১২টি উপকরণ");
        assertThat(bengali.country("KE")).isEqualTo("কেনিয়া");
    }

    @Test
    void writesYearsWithoutACommaInEveryLanguage() {
        assertThat(Language.all())
                .filteredOn(it -> it != Language.BENGALI)
                .allSatisfy(
                        it -> assertThat(vocabulary.words(it, "/").year(2019)).isEqualTo("2019"));
        assertThat(vocabulary.words(Language.SWAHILI, "/").day(LocalDate.of(2026, 5, 3)))
                .isEqualTo("3 Mei 2026");
    }

    @Test
    void keepsPathsInTheLanguage() {
        var arabic = vocabulary.words(new Place(Language.ARABIC, "/hub", "?q=play"), Visitor.nobody());
        assertThat(arabic.to("/")).isEqualTo("/ar");
        assertThat(arabic.to("/hub")).isEqualTo("/ar/hub");
        assertThat(arabic.here(Language.ENGLISH)).isEqualTo("/hub?q=play");
        assertThat(arabic.absolute("/")).isEqualTo("http://localhost:8080/ar");
        assertThat(new Place(Language.ARABIC, "/hub", "?q=" + "x".repeat(600)).query())
                .isEmpty();
    }

    @Test
    void failsInTestsWhereAMessageIsMissing() {
        assertThatThrownBy(() -> vocabulary.words(Language.ENGLISH, "/").t("web.no.such.key"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void fillsTheSamePartTwiceAndLeavesBracesOfReadersAlone() {
        var message = Message.of("{0} and {1} and {0}", Locale.ENGLISH);
        assertThat(message.fill(new Object[] {"a", "{0}"}, String::valueOf)).isEqualTo("a and {0} and a");
    }
}
