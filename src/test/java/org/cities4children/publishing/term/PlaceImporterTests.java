package org.cities4children.publishing.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cities4children.publishing.NewPlaces;
import org.cities4children.publishing.Spine;
import org.cities4children.publishing.Term;
import org.cities4children.runtime.Importer.Outcome;
import org.cities4children.runtime.Importer.Taken;
import org.cities4children.runtime.RowRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PlaceImporterTests {

    private final Spine spine = new Spine();
    private final PlaceImporter importer = spine.bean(PlaceImporter.class);
    private final NewPlaces places = spine.bean(NewPlaces.class);

    @Test
    void knowsTheNamesOfCountriesItself() {
        take("{\"id\": \"KE\"}");

        var kenya = spine.terms.place("KE").orElseThrow();
        assertThat(kenya.name("en")).isEqualTo("Kenya");
        assertThat(kenya.name("ar")).isEqualTo("كينيا");
    }

    @Test
    void putsACityBelowItsCountry() {
        take("{\"id\": \"KE/nairobi\", \"names\": {\"en\": \"Nairobi\", \"ar\": \"نيروبي\"}}");

        assertThat(spine.terms.place("KE/nairobi").orElseThrow().broader()).isEqualTo("KE");
        assertThat(spine.terms.placesWithBroader(List.of("KE/nairobi"))).containsExactlyInAnyOrder("KE", "KE/nairobi");
        assertThat(take("{\"id\": \"KE/nairobi\", \"names\": {\"en\": \"Nairobi\", \"ar\": \"نيروبي\"}}")
                        .outcome())
                .isEqualTo(Outcome.UNCHANGED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | id",
                "{'id': 'XX'} | id",
                "{'id': 'ke'} | id",
                "{'id': 'Kenya'} | id",
                "{'id': 'KE/nairobi/kibera', 'names': {'en': 'Kibera'}} | id",
                "{'id': 'KE/Nairobi', 'names': {'en': 'Nairobi'}} | id",
                "{'id': 'KE/', 'names': {'en': 'Nowhere'}} | id",
                "{'id': 'KE/nairobi'} | names",
                "{'id': 'KE/nairobi', 'names': {'sw': 'Nairobi'}} | names"
            })
    void refusesWhatIsNoPlace(String row, String field) {
        assertThatThrownBy(() -> take(row.replace('\'', '"')))
                .isInstanceOfSatisfying(
                        RowRefused.class, it -> assertThat(it.field()).isEqualTo(field));
    }

    @Test
    void recognisesACityHoweverItIsSpelled() {
        assertThat(city("BR", "São Paulo")).isEqualTo("BR/sao-paulo");
        assertThat(city("br", "sao paulo")).isEqualTo("BR/sao-paulo");
        assertThat(city("BR", " SAO  PAULO ")).isEqualTo("BR/sao-paulo");
        assertThat(spine.terms.places()).extracting(Term::id).containsExactlyInAnyOrder("BR", "BR/sao-paulo");
        assertThat(spine.terms.place("BR/sao-paulo").orElseThrow().name("en")).isEqualTo("São Paulo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "Kenya", "", "K"})
    void refusesACountryThatIsNone(String code) {
        assertThatThrownBy(() -> spine.commit(() -> places.country(code)))
                .isInstanceOfSatisfying(
                        RowRefused.class, it -> assertThat(it.field()).isEqualTo("places"));
    }

    private String city(String country, String name) {
        return spine.committed(() -> places.city(country, name));
    }

    private Taken take(String row) {
        var node = (ObjectNode) new JsonMapper().readTree(row);
        return spine.committed(() -> importer.take(importer.key(node), node));
    }
}
