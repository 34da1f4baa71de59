package org.cities4children.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Designing Streets for Kids | designing-streets-for-kids",
                "Los niños de Bogotá: ¿quién juega? | los-ninos-de-bogota-quien-juega",
                "Größe & Straße | grosse-strasse",
                "Play! (2nd edition), 2021 | play-2nd-edition-2021",
                "child-friendly -- cities | child-friendly-cities",
                "Łódź | lodz"
            })
    void keepsLettersAndDigits(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"مدن صديقة للأطفال", "শিশুবান্ধব শহর", "Города для детей", "儿童友好城市", "Πόλεις για παιδιά"})
    void writesEveryScriptInLatinLetters(String title) {
        assertThat(Slug.of(title)).matches("[a-z0-9]+(-[a-z0-9]+)*").isNotEqualTo("untitled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!?", "\uD83D\uDE00", "---"})
    void hasAnAddressForTitlesWithoutLetters(String title) {
        assertThat(Slug.of(title)).isEqualTo("untitled");
    }

    @Test
    void cutsLongTitlesBetweenWords() {
        var slug = Slug.of(
                "How children in growing cities walk play breathe and learn together every single day of the year");

        assertThat(slug).hasSizeLessThanOrEqualTo(80).endsWith("-single");
        assertThat(Slug.of("x".repeat(300))).isEqualTo("x".repeat(80));
    }

    @Test
    void leavesASlugAsItIs() {
        var chance = new Random(3);
        for (int i = 0; i < 500; i++) {
            var title = chance.ints(chance.nextInt(120), 0x20, 0x2000)
                    .filter(Character::isDefined)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            var slug = Slug.of(title);

            assertThat(slug).as(title).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(80);
            assertThat(Slug.of(slug)).as(title).isEqualTo(slug);
        }
    }
}
