package org.cities4children.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuessTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "how do children get to school | en",
                "What is the best design for a street? | en",
                "¿Cómo van los niños a la escuela? | es",
                "comment les enfants vont à l’école | fr",
                "como as crianças vão para a escola não | pt",
                "كيف يذهب الأطفال إلى المدرسة | ar",
                "শিশুরা কীভাবে স্কুলে যায় | bn",
                "jinsi ya kuwalinda watoto katika mji | sw"
            })
    void tellsALanguageByItsLittleWordsOrItsScript(String question, String language) {
        assertThat(Guess.language(question)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "playground", "城市 儿童", "😀 😀", "1234 5678", "\u202e\u200b"})
    void saysSoWhenNothingTells(String question) {
        assertThat(Guess.language(question)).isNull();
    }
}
