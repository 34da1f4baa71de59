package org.cities4children.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cities4children.WholeProgram;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WholeProgram
class SuggestionsControllerTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JsonMapper json;

    @Test
    void offersNamesAndTitlesWhoseWordsBeginSo() {
        var answer = answer("/search/suggestions?q=chil");
        assertThat(paths(answer)).hasSizeBetween(3, 8).anyMatch(it -> it.startsWith("/hub/"));
        assertThat(answer.path("found").values())
                .filteredOn(it -> it.path("path").asString().startsWith("/hub/"))
                .allSatisfy(it -> assertThat(it.path("name").asString()).containsPattern("(?i)\\bchil"));
        assertThat(answer.path("found").values())
                .allSatisfy(it -> assertThat(it.path("kind").asString()).isNotBlank());
        assertThat(answer.path("said").asString())
                .isEqualTo(answer.path("found").size() + " suggestions");
    }

    @Test
    void leadsOnInTheLanguageOfTheReader() {
        var answer = answer("/ar/search/suggestions?q=nair");
        assertThat(paths(answer)).isNotEmpty().allMatch(it -> it.startsWith("/ar/"));
        assertThat(answer.path("said").asString()).contains("اقتراح");
    }

    @Test
    void putsWhatIsCalledSoBeforeWhatIsOnlyAlsoCalledSo() {
        assertThat(paths(answer("/search/suggestions?q=wat"))).first().isEqualTo("/topics/wash");
    }

    @Test
    void knowsAPlaceByEachOfItsNames() {
        for (var name : List.of("Nairob", "%D9%86%D9%8A%D8%B1%D9%88", "%E0%A6%A8%E0%A6%BE%E0%A6%87%E0%A6%B0")) {
            assertThat(paths(answer("/search/suggestions?q=" + name))).as(name).contains("/hub?place=KE/nairobi");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%20", "*", "%22", "%F0%9F%98%80", "i+want+to+die", "zzzqqqxxx", "%00%01"})
    void offersNothingForNothingAndToThoseWhoNeedHelpNow(String typed) {
        assertThat(paths(answer("/search/suggestions?q=" + typed))).isEmpty();
    }

    private List<String> paths(JsonNode answer) {
        return answer.path("found").values().stream()
                .map(it -> it.path("path").asString())
                .toList();
    }

    private JsonNode answer(String path) {
        try (var reader = new Reader(port)) {
            var answer = reader.get(path);
            assertThat(answer.statusCode()).isEqualTo(200);
            return json.readTree(Reader.text(answer));
        }
    }
}
