package org.cities4children.web.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cities4children.web.Language;
import org.cities4children.web.choice.Offered.Option;
import org.cities4children.web.language.VocabularyFixture;
import org.junit.jupiter.api.Test;

class LanguageOptionsTests {

    @Test
    void beginsWithOursAndNamesAllInTheReadersLanguage() {
        var offered = LanguageOptions.of(words(), List.of("fil"));

        assertThat(offered.groups().getFirst().options())
                .hasSize(7)
                .contains(new Option("sw", "suajili"), new Option("bn", "bengalí"));
        assertThat(offered.groups().getLast().options())
                .contains(new Option("de", "alemán"), new Option("fil", "filipino"))
                .extracting(Option::name)
                .startsWith("abjasio");
    }

    @Test
    void offersNoLanguageTwice() {
        assertThat(LanguageOptions.of(words(), List.of("sw", "de", "")).groups().stream()
                        .flatMap(it -> it.options().stream()))
                .doesNotHaveDuplicates()
                .extracting(Option::value)
                .doesNotContain("");
    }

    private static org.cities4children.web.Words words() {
        return VocabularyFixture.demonstration().words(Language.SPANISH, "/");
    }
}
