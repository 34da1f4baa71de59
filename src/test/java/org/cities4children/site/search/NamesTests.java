package org.cities4children.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTests {

    @ParameterizedTest
    @CsvSource({
        "bogota, Bogotá",
        "BOGOTÁ, bogota",
        "save chil, Save the Children",
        "children save, Save the Children",
        "ঢাকা, ঢাকা",
        "cote, Côte d’Ivoire",
        "'care, early', Early childhood care"
    })
    void findsANameByTheBeginningsOfItsWords(String typed, String name) {
        assertThat(new Names(typed).match(List.of("Something else", name))).isTrue();
    }

    @Test
    void wantsEveryWordInOneName() {
        assertThat(new Names("save kenya").match(List.of("Save the Children", "Kenya")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\"", "!?", "-"})
    void findsNothingForNothing(String typed) {
        assertThat(new Names(typed).match(List.of("Kenya"))).isFalse();
    }
}
