package org.cities4children.exchange.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MadeUpTests {

    private final MadeUpResources resources = new MadeUpResources(42, List.of("play", "health", "climate"));

    @Test
    void makesTheSameOfTheSameSeed() {
        var again = new MadeUpResources(42, List.of("play", "health", "climate"));

        assertThat(resources.row(7)).isEqualTo(again.row(7)).isNotEqualTo(resources.row(8));
        assertThat(resources.row(7)).isNotEqualTo(new MadeUpResources(43, List.of("play")).row(7));
    }

    @Test
    void saysOfEachResourceThatItIsMadeUp() {
        assertThat(IntStream.rangeClosed(1, 100).mapToObj(resources::row))
                .allSatisfy(it ->
                        assertThat(it.path("description").stringValue()).endsWith("(made-up data for load tests)"));
    }

    @Test
    void writesSevenLanguagesAndMostlyEnglish() {
        var languages = IntStream.rangeClosed(1, 1_000)
                .mapToObj(it -> resources.row(it).path("language").stringValue())
                .toList();

        assertThat(languages).contains("en", "es", "fr", "pt", "ar", "bn", "sw");
        assertThat(languages.stream().filter("en"::equals)).hasSizeGreaterThan(500);
    }

    @Test
    void namesEveryOrganisationDemo() {
        var organisations = new MadeUpOrganisations(42);

        assertThat(IntStream.rangeClosed(1, 50).mapToObj(organisations::row))
                .allSatisfy(it -> assertThat(it.path("name").stringValue()).startsWith("Demo "));
    }
}
