package org.cities4children.knowledge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cities4children.WholeProgram;
import org.cities4children.knowledge.Desk;
import org.cities4children.publishing.Address;
import org.cities4children.runtime.Importer.Outcome;
import org.cities4children.runtime.RowRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeProgram
class ResourceImporterTests {

    private static final String MARBLES = """
            {'id': 'marbles', 'title': 'Marbles on pavements', 'year': 2020, 'topics': ['climate'], 'authors': ['Amina Okoth'],
             'translations': [{'language': 'es', 'title': 'Canicas'}], 'versions': [{'label': 'Draft'}]}
            """;

    @Autowired
    private ApplicationContext program;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(program);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void takesTheSameRowOnlyOnce() {
        int before = desk.publications().count("resource");

        var created = desk.bring("resources", MARBLES);
        var again = desk.bring("resources", MARBLES);
        var updated = desk.bring("resources", MARBLES.replace("Marbles", "Glass marbles"));

        assertThat(created.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(updated.outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(updated.id()).isEqualTo(created.id());
        assertThat(desk.publications().count("resource")).isEqualTo(before + 1);
        assertThat(desk.page("/hub/marbles-on-pavements").select("h1").text())
                .as("the address stays")
                .isEqualTo("Glass marbles on pavements");
    }

    @Test
    void putsBackWhatStoodBefore() {
        var created = desk.bring("resources", MARBLES);
        var before = desk.bring("resources", "{'id': 'marbles', 'title': 'Something else'}")
                .before();
        assertThat(before).isNotNull();

        desk.putBack("resources", "id:marbles", before);
        var listing = desk.publications().listing(created.id()).orElseThrow();
        assertThat(listing.title()).isEqualTo("Marbles on pavements");
        assertThat(listing.topics()).containsExactly("climate");
        assertThat(desk.page("/hub?q=canicas").select("#results").text()).isEqualTo("1 result");

        desk.putBack("resources", "id:marbles", null);
        assertThat(desk.publications().at("resource", "marbles-on-pavements")).isInstanceOf(Address.Nowhere.class);
        assertThat(desk.page("/hub?q=canicas").select("#results").text()).isEqualTo("0 results");
    }

    @Test
    void recognisesAWorkWithoutAnIdByTitleYearAndFirstAuthor() {
        var written = "{'title': 'Marbles & Kites!', 'year': 2020, 'authors': ['Amina Okoth', 'Roger Hart']}";

        assertThat(key(written))
                .isEqualTo(key("{'title': 'marbles kites', 'year': '2020', 'authors': ['AMINA OKOTH']}"));
        assertThat(key(written))
                .isNotEqualTo(key("{'title': 'Marbles & Kites!', 'year': 2021, 'authors': ['Amina Okoth']}"))
                .isNotEqualTo(key("{'title': 'Marbles & Kites!', 'year': 2020, 'authors': ['Roger Hart']}"));
        assertThat(key("{'id': 7, 'title': 'Marbles'}")).isEqualTo("id:7");
    }

    @Test
    void refusesTopicsAndPlacesThatAreNone() {
        assertThatThrownBy(() -> desk.bring("resources", MARBLES.replace("climate", "weather")))
                .isInstanceOf(RowRefused.class)
                .hasMessageContainingAll("publishing.refused.no-topic", "weather");
        assertThatThrownBy(() -> desk.bring("resources", "{'title': 'Marbles', 'places': [{'country': 'XX'}]}"))
                .isInstanceOf(RowRefused.class)
                .hasMessageContaining("no-country");
        assertThatThrownBy(() -> desk.bring("resources", "{'title': 'Marbles', 'places': [{'city': 'Nairobi'}]}"))
                .isInstanceOf(RowRefused.class);
        assertThat(desk.publications().at("resource", "marbles")).isInstanceOf(Address.Nowhere.class);
        assertThat(desk.publications().at("resource", "marbles-on-pavements")).isInstanceOf(Address.Nowhere.class);
    }

    @Test
    void keepsAnEarlierEditionWithItsWork() {
        desk.bring("resources", MARBLES);
        desk.bring(
                "resources",
                MARBLES.replace("{'label': 'Draft'}", "{'label': 'Draft'}, {'label': 'Reprint', 'year': 2019}"));

        assertThat(desk.page("/hub/marbles-on-pavements").select("dl").text()).contains("Draft", "Reprint, 2019");
    }

    private String key(String row) {
        return desk.key("resources", row);
    }
}
