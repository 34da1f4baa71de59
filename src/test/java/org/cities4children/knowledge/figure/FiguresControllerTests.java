package org.cities4children.knowledge.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cities4children.WholeProgram;
import org.cities4children.knowledge.Desk;
import org.cities4children.runtime.Importer.Outcome;
import org.cities4children.runtime.RowRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeProgram
class FiguresControllerTests {

    private static final String KITES = """
            {'id': 'kites', 'indicator': 'Kites in the air', 'value': '5–29', 'qualifier': 'about', 'unit': 'million kites', 'year': 2024,
             'publication': 'Kites of the World', 'url': 'https://kites.example/world', 'caution': 'Nobody counted them.',
             'topics': ['climate']}
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
    void showsAFigureWithItsSourceAndItsCaution() {
        desk.bring("figures", KITES);

        var figure = desk.page("/figures").select("#kites");

        assertThat(figure.select("h3").text()).isEqualTo("Kites in the air");
        assertThat(figure.select(".lead").text()).isEqualTo("about 5–29 million kites · 2024");
        assertThat(figure.select(".notice").text()).contains("Nobody counted them.");
        assertThat(figure.select("a[href='https://kites.example/world']").text())
                .isEqualTo("Kites of the World");
        assertThat(figure.select("a[href='/topics/climate']")).hasSize(1);
        assertThat(desk.page("/ar/figures").select("#kites .notice").text()).contains("Nobody counted them.");
    }

    @Test
    void groupsFiguresByTheTopicAboveTheirFirst() {
        desk.bring("topics", "{'id': 'sky', 'label': 'The sky', 'labels': {'ar': 'السماء'}}");
        desk.bring("topics", "{'id': 'kiting', 'label': 'Kiting', 'broader': 'sky'}");
        desk.bring("figures", KITES.replace("'climate'", "'kiting', 'climate'"));
        desk.bring("figures", KITES.replace("'climate'", "").replace("'kites'", "'loose-kites'"));

        var page = desk.page("/figures");

        assertThat(page.select("section:has(h2:containsOwn(The sky)) article").eachAttr("id"))
                .containsExactly("kites");
        assertThat(page.select("section:has(h2:containsOwn(The sky)) summary").text())
                .isEqualTo("The sky: Figures: 1");
        assertThat(page.select("section:has(h2:containsOwn(Others)) article").eachAttr("id"))
                .containsExactly("loose-kites");
        assertThat(desk.page("/ar/figures").select("h2").eachText()).contains("السماء");
    }

    @Test
    void leavesAFigureWithADecimalPointAsItIsWhenItComesAgain() {
        var precise = KITES.replace("'5–29'", "2.2");
        assertThat(desk.bring("figures", precise).outcome()).isEqualTo(Outcome.CREATED);
        assertThat(desk.bring("figures", precise).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(desk.bring("figures", KITES.replace("'5–29'", "2.3")).outcome())
                .isEqualTo(Outcome.UPDATED);
    }

    @Test
    void writesALargeValueInGroups() {
        desk.bring("figures", KITES.replace("5–29", "186300"));

        assertThat(desk.page("/figures").select("#kites .lead strong").text()).isEqualTo("186,300");
    }

    @Test
    void showsTheSafeSentenceInsteadOfTheBareNumber() {
        desk.bring("figures", KITES.replace("'year'", "'statement': 'There may be many kites (estimate)', 'year'"));

        var figure = desk.page("/figures").select("#kites");

        assertThat(figure.select("h3").text()).isEqualTo("There may be many kites (estimate)");
        assertThat(figure.text()).doesNotContain("5–29").contains("Nobody counted them.");
    }

    @Test
    void showsTheNoteWhereThereIsNoCautionAndDoesNotWarn() {
        desk.bring("figures", KITES.replace("'caution'", "'note'"));

        var figure = desk.page("/figures").select("#kites");

        assertThat(figure.select(".notice")).isEmpty();
        assertThat(figure.text()).contains("Nobody counted them.").doesNotContain("Careful");
    }

    @Test
    void leadsToTheHubFirstAndSaysWhereTheFigureWasSeenAndWhen() {
        desk.bring("resources", "{'id': 'kite-book', 'title': 'Kites of the World', 'kind': 'report'}");
        desk.bring("figures", KITES.replace("'caution'", "'resource': 'kite-book', 'seen': '2026-11-23', 'caution'"));

        var figure = desk.page("/pt/figures").select("#kites");

        assertThat(figure.select("a[href='/pt/hub/kites-of-the-world']").text()).isEqualTo("Kites of the World");
        assertThat(figure.select("a[href='https://kites.example/world']").text())
                .isEqualTo("Visto em kites.example, 23 de novembro de 2026");
    }

    @Test
    void saysWhenNoPageIsKnownAndWhenNoYearIs() {
        desk.bring(
                "figures",
                KITES.replace("'url': 'https://kites.example/world', ", "").replace("'year': 2024,", ""));

        var figure = desk.page("/figures").select("#kites");

        assertThat(figure.text())
                .contains("Source: Kites of the World · We know of no page with this figure that we may link to.")
                .contains("· year not stated");
    }

    @Test
    void hasALinkToItself() {
        desk.bring("figures", KITES);

        assertThat(desk.page("/figures").select("#kites a[href='#kites']").text())
                .isEqualTo("Link to this figure: Kites in the air");
    }

    @Test
    void refusesADayThatIsNone() {
        assertThatThrownBy(() -> desk.bring("figures", KITES.replace("'caution'", "'seen': 'yesterday', 'caution'")))
                .isInstanceOfSatisfying(
                        RowRefused.class, it -> assertThat(it.field()).isEqualTo("seen"));
    }

    @Test
    void sendsNobodyToACopy() {
        desk.bring("figures", KITES.replace("'year'", "'url_kind': 'mirror', 'year'"));

        assertThat(desk.page("/figures").select("#kites a[href^=https]")).isEmpty();
    }

    @Test
    void takesTheSameRowOnlyOnceAndPutsBackWhatStoodBefore() {
        assertThat(desk.bring("figures", KITES).outcome()).isEqualTo(Outcome.CREATED);
        assertThat(desk.bring("figures", KITES).outcome()).isEqualTo(Outcome.UNCHANGED);
        var updated = desk.bring("figures", KITES.replace("5–29", "30"));
        assertThat(updated.outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(desk.page("/figures").select("#kites").text()).contains("30 million");

        desk.putBack("figures", "kites", updated.before());
        assertThat(desk.page("/figures").select("#kites").text()).contains("5–29 million");
        desk.putBack("figures", "kites", null);
        assertThat(desk.page("/figures").select("#kites")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'indicator': 'Kites in the air' | indicator",
                "'value': '5–29' | value",
                "'unit': 'million kites' | unit",
                "'publication': 'Kites of the World' | publication"
            })
    void refusesAFigureWithoutWhatItNeeds(String left, String field) {
        assertThatThrownBy(() -> desk.bring("figures", KITES.replace(left, "'x': 1")))
                .isInstanceOfSatisfying(
                        RowRefused.class, it -> assertThat(it.field()).isEqualTo(field));
    }

    @Test
    void refusesAddressesAndTopicsThatAreNone() {
        for (var address : new String[] {"javascript:alert(1)", "https://kites.example/{id}", "kites"}) {
            assertThatThrownBy(() -> desk.bring("figures", KITES.replace("https://kites.example/world", address)))
                    .isInstanceOfSatisfying(
                            RowRefused.class, it -> assertThat(it.field()).isEqualTo("url"));
        }
        assertThatThrownBy(() -> desk.bring("figures", KITES.replace("climate", "weather")))
                .isInstanceOf(RowRefused.class)
                .hasMessageContainingAll("publishing.refused.no-topic", "weather");
    }
}
