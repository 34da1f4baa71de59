package org.cities4children.web.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.cities4children.web.choice.Offered.Option;
import org.cities4children.web.language.VocabularyFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneOptionsTests {

    @Test
    void beginsWithTheCountriesOfTheAlliance() {
        var offered = ZoneOptions.of(Set.of("KE", "BD"), words(Language.ENGLISH), List.of());

        assertThat(offered.groups()).hasSize(2);
        assertThat(offered.groups().getFirst().options())
                .containsExactly(
                        new Option("Asia/Dhaka", "Dhaka – Bangladesh (UTC+6)"),
                        new Option("Africa/Nairobi", "Nairobi – Kenya (UTC+3)"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Europe/Madrid, 'Madrid – Spain (UTC+1/+2)'",
        "en, Asia/Kolkata, 'Kolkata – India (UTC+5:30)'",
        "en, America/Sao_Paulo, 'Sao Paulo – Brazil (UTC-3)'",
        "en, America/New_York, 'New York – United States (UTC-5/-4)'",
        "en, Africa/Abidjan, 'Abidjan – Côte d’Ivoire (UTC+0)'",
        "en, UTC, UTC",
        "pt, Africa/Nairobi, 'Nairóbi – Quênia (UTC+3)'",
        "ar, Africa/Nairobi, 'نيروبي – كينيا (UTC+3)'",
        "sw, Africa/Dar_es_Salaam, 'Dar es Salaam – Tanzania (UTC+3)'"
    })
    void callsAZoneByItsCityInTheReadersLanguage(String language, String zone, String name) {
        assertThat(all(Language.of(language).orElseThrow(), List.of())).contains(new Option(zone, name));
    }

    @Test
    void offersEachZoneOnceAndEachThatTheProgramKnows() {
        assertThat(all(Language.ENGLISH, List.of("Asia/Kolkata")))
                .extracting(Option::value)
                .doesNotHaveDuplicates()
                .doesNotContain("Asia/Calcutta")
                .hasSizeGreaterThan(400)
                .allSatisfy(it -> assertThat(ZoneId.of(it)).isNotNull());
    }

    @Test
    void keepsAFormerNameThatStandsThereAlready() {
        assertThat(all(Language.ENGLISH, List.of("Asia/Calcutta", "Atlantis")))
                .contains(new Option("Asia/Calcutta", "Kolkata (UTC+5:30)"))
                .extracting(Option::value)
                .doesNotContain("Atlantis");
    }

    private static List<Option> all(Language language, List<String> chosen) {
        return ZoneOptions.of(Set.of(), words(language), chosen).groups().stream()
                .flatMap(it -> it.options().stream())
                .toList();
    }

    private static Words words(Language language) {
        return VocabularyFixture.demonstration().words(language, "/");
    }
}
