package org.cities4children.knowledge.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.cities4children.search.Question.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HubQueryTests {

    @Test
    void readsWordsFiltersOrderAndPage() {
        var query = HubQuery.of(
                " safe streets ", Map.of("topic", List.of("play", "mobility"), "year", List.of("2018")), "title", "3");

        assertThat(query.words()).isEqualTo("safe streets");
        assertThat(query.filters()).isEqualTo(Map.of("topic", Set.of("play", "mobility"), "year", Set.of("2018")));
        assertThat(query.order()).isEqualTo(Order.TITLE);
        assertThat(query.question().offset()).isEqualTo(20);
        assertThat(query.question().limit()).isEqualTo(10);
    }

    @Test
    void leavesOutWhatMakesNoSense() {
        var tooMany = IntStream.range(0, 100).mapToObj(it -> "city-" + it).toList();
        var query = HubQuery.of(
                "",
                Map.of(
                        "colour", List.of("red"),
                        "topic", List.of("", "  ", "\u0000\u0007", "x".repeat(201)),
                        "place", tooMany,
                        "type", List.of("never-heard-of")),
                "loudest",
                "1");

        assertThat(query.filters()).containsOnlyKeys("place", "type");
        assertThat(query.filters().get("place")).hasSize(20);
        assertThat(query.order()).isEqualTo(Order.NEWEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "", "abc", "1e3", "٣", "99999999999999999999", "2.5", "0x10"})
    void beginsAtTheFirstPageWhereTheNumberIsAbsurd(String page) {
        assertThat(HubQuery.of("", Map.of(), "", page).page()).isOne();
    }

    @Test
    void cutsWordsBetweenCharacters() {
        assertThat(HubQuery.of("x\u0000\n\u0007y", Map.of(), "", "1").words()).isEqualTo("x y");
        var smiles = HubQuery.of("\uD83D\uDE00".repeat(400), Map.of(), "", "1").words();
        assertThat(smiles).isEqualTo("\uD83D\uDE00".repeat(300));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "play | newest | 1 | /hub?q=play&sort=newest",
                "play | relevance | 1 | /hub?q=play",
                "'' | newest | 1 | /hub",
                "'' | title | 2 | /hub?sort=title&page=2",
                "R&D + 50% | '' | 1 | /hub?q=R%26D+%2B+50%25"
            })
    void hasOneAddress(String words, String sort, String page, String address) {
        assertThat(HubQuery.of(words, Map.of(), sort, page).address()).isEqualTo(address);
    }

    @Test
    void ordersTenFiltersAsThePageDoes() {
        var query = HubQuery.of(
                "",
                Map.of(
                        "year", List.of("2021", "2018"),
                        "type", List.of("tool", "report"),
                        "topic", List.of("play", "climate"),
                        "place", List.of("KE/nairobi", "CO"),
                        "language", List.of("es"),
                        "audience", List.of("girls")),
                "",
                "1");

        assertThat(query.address())
                .isEqualTo("/hub?type=report&type=tool&topic=climate&topic=play&place=CO&place=KE/nairobi"
                        + "&audience=girls&year=2018&year=2021&language=es");
        assertThat(query.without("topic", "play").onPage(2).address())
                .doesNotContain("play")
                .contains("topic=climate")
                .endsWith("&page=2");
        assertThat(query.onPage(7).without("language", "es").page()).isOne();
        assertThat(query.withoutFilters().address()).isEqualTo("/hub");
        assertThat(query.has("place", "CO")).isTrue();
        assertThat(query.has("place", "KE")).isFalse();
    }

    @Test
    void meansTheSameWhenItsAddressIsReadAgain() {
        var chance = new Random(11);
        for (int i = 0; i < 500; i++) {
            var query = random(chance);

            assertThat(read(query.address())).as(query.address()).isEqualTo(query);
        }
    }

    private static HubQuery random(Random chance) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (var facet : HubQuery.FACETS) {
            if (chance.nextBoolean()) {
                parameters.put(facet, List.of(text(chance), text(chance)));
            }
        }
        var sort = List.of("", "newest", "title", "relevance").get(chance.nextInt(4));
        return HubQuery.of(text(chance), parameters, sort, Integer.toString(chance.nextInt(4)));
    }

    private static String text(Random chance) {
        return List.of("", "play", "a b", "50%", "R&D=x", "\"a b\" -c", "مدينة", "শহর", "KE/nairobi", "#?+;,", "é")
                .get(chance.nextInt(11));
    }

    private static HubQuery read(String address) {
        Map<String, List<String>> parameters = new HashMap<>();
        if (address.contains("?")) {
            for (var pair : address.substring(address.indexOf('?') + 1).split("&", -1)) {
                int equals = pair.indexOf('=');
                parameters
                        .computeIfAbsent(pair.substring(0, equals), _ -> new ArrayList<>())
                        .add(URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return HubQuery.of(
                first(parameters, "q", ""), parameters, first(parameters, "sort", ""), first(parameters, "page", "1"));
    }

    private static String first(Map<String, List<String>> parameters, String name, String otherwise) {
        return parameters.getOrDefault(name, List.of(otherwise)).getFirst();
    }
}
