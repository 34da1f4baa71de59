package org.cities4children.knowledge.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.cities4children.WholeProgram;
import org.cities4children.knowledge.Desk;
import org.cities4children.publishing.Withdrawal;
import org.cities4children.runtime.Importer;
import org.cities4children.runtime.RowRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeProgram
class CollectionTests {

    private static final String ROW = """
            {'id': 'about-kites', 'title': 'About kites', 'description': 'What flies', 'note': 'First <b>this</b>.\\n\\nThen that.',
             'resources': [{'id': 'kite-b', 'why': 'Because it flies'}, 'kite-a']}
            """;

    private static final String KITE = "{'id': 'kite-a', 'title': 'Kite A'}";

    @Autowired
    private ApplicationContext program;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(program);
        desk.bring("resources", KITE);
        desk.bring("resources", "{'id': 'kite-b', 'title': 'Kite B'}");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void showsTheEditorsNoteAndTheResourcesInTheirOrder() {
        desk.bring("collections", ROW);

        var page = desk.page("/collections/about-kites");

        assertThat(page.select(".notice p").eachText()).contains("First <b>this</b>.", "Then that.");
        assertThat(page.select("ol h2").eachText()).containsExactly("Kite B", "Kite A");
        assertThat(page.select("ol li:first-child p:not(.meta)").text()).isEqualTo("Because it flies");
        assertThat(page.select("a[href='/reading-list?r=kite-b&r=kite-a']")).hasSize(1);
        assertThat(desk.page("/ar/collections").select("h3 a").eachAttr("href"))
                .contains("/ar/collections/about-kites");
    }

    @Test
    void saysInTheListWhatACollectionIsForAndHowMuchIsInIt() {
        desk.bring("collections", ROW);

        var card = desk.page("/collections").select("article:has(a[href='/collections/about-kites'])");

        assertThat(card.select("p").eachText()).contains("What flies", "2 resources");
        var kite = desk.resource("kite-a");
        desk.publications().withdraw(kite, new Withdrawal(Instant.EPOCH, "Lost.", "en", null));
        assertThat(desk.page("/collections")
                        .select("article:has(a[href='/collections/about-kites']) p")
                        .eachText())
                .contains("1 resource");
    }

    @Test
    void isFoundAcrossEverything() {
        desk.bring("collections", ROW.replace("What flies", "Quetzalcoatlus"));

        assertThat(desk.page("/search?q=quetzalcoatlus").select("main .chip").eachAttr("href"))
                .contains("/collections/about-kites");
    }

    @Test
    void leavesOutAResourceThatWasWithdrawn() {
        desk.bring("collections", ROW);
        desk.publications().withdraw(desk.resource("kite-b"), new Withdrawal(Instant.EPOCH, "Test", "en", null));

        assertThat(desk.page("/collections/about-kites").select("ol h2").eachText())
                .containsExactly("Kite A");
    }

    @Test
    void changesNothingWhenItComesAgain() {
        desk.bring("collections", ROW);

        assertThat(desk.bring("collections", ROW).outcome()).isEqualTo(Importer.Outcome.UNCHANGED);
    }

    @Test
    void refusesAResourceThatIsNotThere() {
        assertThatThrownBy(() -> desk.bring("collections", ROW.replace("'kite-a'", "'kite-z'")))
                .isInstanceOf(RowRefused.class)
                .hasMessageContaining("kite-z");
        assertThat(desk.get("/collections/about-kites").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsAResourceWhoseImportIsUndone() {
        desk.bring("collections", ROW);

        assertThatThrownBy(() -> desk.putBack("resources", desk.key("resources", KITE), null))
                .isInstanceOf(RowRefused.class)
                .hasMessageContainingAll("knowledge.refused.held", "1");
        assertThat(desk.page("/collections/about-kites").select("ol h2").eachText())
                .containsExactly("Kite B", "Kite A");
    }

    @Test
    void refusesAnEmptyCollectionAndAnUnknownTopic() {
        assertThatThrownBy(() -> desk.bring("collections", "{'title': 'Nothing', 'resources': []}"))
                .isInstanceOf(RowRefused.class);
        assertThatThrownBy(
                        () -> desk.bring("collections", ROW.replace("'note'", "'topics': ['no-such-topic'], 'note'")))
                .hasMessageContaining("no-such-topic");
    }

    @Test
    void tellsWhyAWithdrawnOneIsGone() {
        desk.bring("collections", ROW);
        var id = desk.publications()
                .newest(java.util.List.of("collection"), 1)
                .getFirst()
                .id();
        desk.publications().withdraw(id, new Withdrawal(Instant.EPOCH, "It was out of date.", "en", null));

        assertThat(desk.page("/collections/about-kites", 410).text()).contains("It was out of date.");
    }
}
