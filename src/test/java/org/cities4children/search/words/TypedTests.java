package org.cities4children.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTests {

    @Test
    void takesWordsPhrasesBeginningsAndExclusionsApart() {
        var typed = Typed.read("safe \"school streets\" pave* -cars -\"traffic jam\"");

        assertThat(typed.words()).containsExactly("safe");
        assertThat(typed.phrases()).containsExactly("school streets");
        assertThat(typed.beginnings()).containsExactly("pave");
        assertThat(typed.excluded()).containsExactly("cars", "traffic jam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“play street”", "„play street“", "«play street»", "\"play street\""})
    void knowsTheQuotesOfManyLanguages(String text) {
        assertThat(Typed.read(text).phrases()).containsExactly("play street");
    }

    @Test
    void takesAQuoteWithoutPartnerForABlank() {
        assertThat(Typed.read("play \"in the street")).isEqualTo(typed("play", "in", "the", "street"));
        assertThat(Typed.read("play\"ground")).isEqualTo(typed("play", "ground"));
        var typed = Typed.read("\"play street\" and \"parks");
        assertThat(typed.phrases()).containsExactly("play street");
        assertThat(typed.words()).containsExactly("and", "parks");
    }

    @Test
    void keepsAHyphenInsideAWord() {
        assertThat(Typed.read("child-friendly - cities")).isEqualTo(typed("child-friendly", "cities"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\"\"", "- * \" ... ؟ !", "-cars", "\u0000\u0007\u202e", "\ud83d"})
    void asksForNothingWhereNothingIsSaid(String text) {
        assertThat(Typed.read(text).isEmpty()).isTrue();
    }

    @Test
    void takesInvisibleCharactersForBlanks() {
        assertThat(Typed.read("play\u0000street\u202epark")).isEqualTo(typed("play", "street", "park"));
    }

    @Test
    void passesOverWhatStandsInsideAWordUnseen() {
        assertThat(Typed.read("chil\u00addren pl\u200bay \ufeffpar\u2060ks"))
                .isEqualTo(typed("children", "play", "parks"));
    }

    @Test
    void leavesTheJoinersThatBengaliAndPersianNeed() {
        assertThat(Typed.read("می\u200cخواهم").words()).containsExactly("می\u200cخواهم");
    }

    @Test
    void leavesOutWhatIsTooMuch() {
        assertThat(Typed.read("child ".repeat(2_000)).words()).hasSize(40);
        assertThat(Typed.read("x".repeat(10_000)).words()).containsExactly("x".repeat(60));
        assertThat(Typed.read("\"" + "never closed ".repeat(1_000)).words()).hasSize(40);
    }

    private static Typed typed(String... words) {
        return new Typed(List.of(words), List.of(), List.of(), List.of());
    }
}
