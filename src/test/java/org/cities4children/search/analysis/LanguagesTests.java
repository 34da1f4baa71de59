package org.cities4children.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTests {

    @ParameterizedTest
    @CsvSource({
        "en, playground, playgrounds",
        "en, walking, walked",
        "en, child's, child",
        "en, child, children",
        "en, Women, woman",
        "es, niño, niñas",
        "es, pequeño, pequeños",
        "es, ciudad, ciudades",
        "es, comunidad, comunidades",
        "es, red, redes",
        "es, movilidad, MOVILIDAD",
        "fr, école, écoles",
        "fr, l'enfant, enfants",
        "pt, criança, crianças",
        "ar, مدينة, المدينة",
        "ar, أطفال, الأطفال",
        "ar, مدينة, المدن",
        "ar, طفل, للأطفال",
        "ar, لعب, الألعاب",
        "ar, شارع, شوارع",
        "ar, ماء, المياه",
        "bn, শহর, শহরের",
        "sw, mji, mijini",
        "sw, mtoto, Watoto",
        "pt-br, cidade, cidades",
    })
    void bringsFormsOfAWordTogether(String language, String one, String other) {
        assertThat(Tokens.terms(Languages.of(language), one))
                .isNotEmpty()
                .isEqualTo(Tokens.terms(Languages.of(language), other));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Bogotá, bogota",
        "fr, Sénégal, senegal",
        "sw, Ünal, unal",
        "de, Straße, STRASSE",
        "vi, Hà Nội, ha noi"
    })
    void foldsAccentsAndCase(String language, String written, String typed) {
        assertThat(Tokens.terms(Languages.of(language), written))
                .isEqualTo(Tokens.terms(Languages.of(language), typed));
    }

    @Test
    void cutsLanguagesWithoutAStemmerAsUnicodeDoes() {
        assertThat(Tokens.terms(Languages.of("ha"), "Yara, birane!")).containsExactly("yara", "birane");
        assertThat(Tokens.terms(Languages.of("th"), "เด็กในเมือง")).hasSizeGreaterThan(1);
    }

    @Test
    void tellsWhereATermStands() {
        assertThat(Tokens.of(Languages.of("en"), "Safe streets"))
                .containsExactly(new Tokens.Token("safe", 0, 4), new Tokens.Token("street", 5, 12));
    }

    @Test
    void makesPiecesOfFourLetters() {
        assertThat(Tokens.terms(Languages.GRAMS, "Streets in"))
                .containsExactly("stre", "tree", "reet", "eets", "streets", "in");
    }

    @ParameterizedTest
    @CsvSource({"'من', true", "the, true", "kwa, true", "مدن, false", "play, false"})
    void knowsWhatSaysNothingInOneOfOurLanguages(String word, boolean nothing) {
        assertThat(Languages.saysNothing(word)).isEqualTo(nothing);
    }

    @ParameterizedTest
    @CsvSource({
        "রাস্তায়, রাস্তা",
        "স্কুলে, স্কুল",
        "পানির, পানি",
        "শহরের, শহর",
        "শিশুদের, শিশু",
        "বাজারে, বাজার",
        "নদীতে, নদী",
        "ঘরে, ঘর"
    })
    void takesCasesOffBengaliWords(String inCase, String word) {
        assertThat(Piecewise.terms("bn", inCase)).isEqualTo(Piecewise.terms("bn", word));
    }

    @Test
    void knowsInWhichLanguageAWordSaysNothing() {
        assertThat(Languages.saysNothing("dos", "pt")).isTrue();
        assertThat(Languages.saysNothing("dos", "en")).isFalse();
        assertThat(Languages.saysNothing("kwa", "sw")).isTrue();
    }
}
