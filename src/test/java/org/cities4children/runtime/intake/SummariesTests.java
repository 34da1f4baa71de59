package org.cities4children.runtime.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SummariesTests {

    private static final String CAME = "{'title': 'Play', 'translations': [{'language': 'ES', 'title': 'Juego'}]}";

    @Test
    void whatWasWrittenByHandStandsOverWhatCame() {
        var row = row(CAME);

        new Summaries(row).write("es", row("{'title': 'El juego'}"));

        var summaries = new Summaries(row);
        assertThat(summaries.in("es")).contains(row("{'title': 'El juego'}"));
        assertThat(summaries.came("es").orElseThrow().path("title").stringValue())
                .isEqualTo("Juego");
        assertThat(summaries.isByHand("es")).isTrue();
        assertThat(summaries.languages()).containsExactly("es");
    }

    @Test
    void whatWasTakenAwayIsNotThereAlthoughItCame() {
        var summaries = new Summaries(new Summaries(row(CAME)).remove("es"));

        assertThat(summaries.in("es")).isEmpty();
        assertThat(summaries.came("es")).isPresent();
        assertThat(summaries.isByHand("es")).isTrue();
    }

    @Test
    void aRowThatComesAnewKeepsWhatWasWrittenByHand() {
        var before = row("{'summaries': {'bn': {'title': 'খেলা'}, 'sw': null}}");
        var coming = row("{'title': 'Play', 'summaries': {'bn': {'title': 'Of the file'}, 'fr': {'title': 'Jeu'}}}");

        var both = new Summaries(before).carriedTo(coming);

        assertThat(both)
                .isEqualTo(row("{'title': 'Play', 'summaries':"
                        + " {'bn': {'title': 'খেলা'}, 'fr': {'title': 'Jeu'}, 'sw': null}}"));
        assertThat(coming.path("summaries").path("bn").path("title").stringValue())
                .as("the row as it came")
                .isEqualTo("Of the file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'title': 'Play'}", "{'summaries': 7}"})
    void aRowWithoutAnyChangesNothingThatComes(String before) {
        assertThat(new Summaries(row("{'title': 'Play'}")).carriedTo(row(before)))
                .isEqualTo(row(before));
    }

    private static ObjectNode row(String json) {
        return (ObjectNode) new JsonMapper().readTree(json.replace('\'', '"'));
    }
}
