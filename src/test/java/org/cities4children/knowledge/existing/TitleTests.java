package org.cities4children.knowledge.existing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Designing Streets for Kids | designing streets for kids.
                    Designing Streets for Kids | Designing streets for kids: a guide for cities
                    Designing Streets for Kids | Designing Street for Kids
                    Rues aux écoles            | Rues aux ecoles
                    খেলার মাঠ আমাদের             | খেলার মাঠ, আমাদের
                    Annual report 2024         | Annual report 2025
                    """)
    void takesTwoTitlesForOne(String one, String other) {
        assertThat(Title.of(one).isNearly(Title.of(other))).isTrue();
        assertThat(Title.of(other).isNearly(Title.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Designing Streets for Kids              | Designing Parks for Old People
                    State of cities for children: Kenya     | State of cities for children: Nepal
                    Play: in the shade                      | Play: after dark
                    School streets                          | School meals
                    """)
    void tellsTwoTitlesApart(String one, String other) {
        assertThat(Title.of(one).isNearly(Title.of(other))).isFalse();
    }

    @Test
    void knowsNothingOfATitleWithoutLetters() {
        assertThat(Title.of("???").isNearly(Title.of("!!!"))).isFalse();
    }
}
