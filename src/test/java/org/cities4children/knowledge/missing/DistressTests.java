package org.cities4children.knowledge.missing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my uncle touches me",
                "I want to DIE",
                "self-harm",
                "Suicidio",
                "mi papá me pega",
                "mon père me frappe",
                "on m’a violée",
                "meu pai me bate",
                "baba ananipiga",
                "أبي يضربني",
                "বাবা আমাকে মারে"
            })
    void hearsWhoNeedsHelp(String words) {
        assertThat(Distress.isIn(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "violence against children",
                "preventing child abuse in cities",
                "safe routes home",
                "beat the heat",
                "violencia urbana",
                "violences à l’école"
            })
    void takesTheSubjectsOfTheHubForSubjects(String words) {
        assertThat(Distress.isIn(words)).isFalse();
    }
}
