package org.cities4children.knowledge.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sheridan Bartlett | Bartlett, S. | Bartlett, Sheridan",
                "Roger A. Hart | Hart, R. A. | Hart, Roger A.",
                "  Ana María Osorio   | Osorio, A. M. | Osorio, Ana María",
                "Sukarno | Sukarno | Sukarno",
                "J.R. Smith | Smith, J. R. | Smith, J.R.",
                "نورة الأحمد | الأحمد, ن. | الأحمد, نورة"
            })
    void hasAFamilyNameAndInitials(String name, String initialled, String inverted) {
        assertThat(PersonName.of(name).initialled()).isEqualTo(initialled);
        assertThat(PersonName.of(name).inverted()).isEqualTo(inverted);
    }
}
