package org.cities4children.knowledge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.cities4children.knowledge.citation.Creator;
import org.cities4children.knowledge.resource.Resource;
import org.cities4children.knowledge.resource.ResourceType;
import org.cities4children.runtime.RowRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ResourceRowTests {

    @Test
    void needsATitleOnly() {
        var row = row("{'title': ' Play streets '}");

        assertThat(row.title()).isEqualTo("Play streets");
        assertThat(row.summary()).isEmpty();
        assertThat(row.year()).isNull();
        assertThat(row.language()).isEqualTo("en");
        assertThat(row.type().type()).isEqualTo(ResourceType.PUBLICATION);
        assertThat(row.creators()).isEmpty();
        assertThat(resource(row).place()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | title",
                "{'title': null} | title",
                "{'title': '   '} | title",
                "{'title': ['Play']} | title",
                "{'title': {'en': 'Play'}} | title",
                "{'title': 'Play', 'description': ['x']} | description",
                "{'title': 'Play', 'kind': 'poem'} | kind",
                "{'title': 'Play', 'kind': ['tool']} | kind",
                "{'title': 'Play', 'year': 1799} | year",
                "{'title': 'Play', 'year': 2201} | year",
                "{'title': 'Play', 'year': 'soon'} | year",
                "{'title': 'Play', 'year': '2018/19'} | year",
                "{'title': 'Play', 'year': 2018.5} | year",
                "{'title': 'Play', 'year': true} | year",
                "{'title': 'Play', 'year': [2018]} | year",
                "{'title': 'Play', 'year': 99999999999} | year",
                "{'title': 'Play', 'language': 'English'} | language",
                "{'title': 'Play', 'language': 'en_US'} | language",
                "{'title': 'Play', 'language': 'e'} | language",
                "{'title': 'Play', 'language': ['en']} | language",
                "{'title': 'Play', 'url': 'javascript:alert(1)'} | url",
                "{'title': 'Play', 'url': 'data:text/html,x'} | url",
                "{'title': 'Play', 'url': 'www.play.example'} | url",
                "{'title': 'Play', 'url': 'https://'} | url",
                "{'title': 'Play', 'url': 'https://play.example', 'url_kind': 'somewhere'} | url_kind",
                "{'title': 'Play', 'url': 'https://play.example', 'url_checked': '23.11.2026'} | url_checked",
                "{'title': 'Play', 'audiences': ['astronauts']} | audiences",
                "{'title': 'Play', 'topics': [7]} | topics",
                "{'title': 'Play', 'authors': [7]} | authors",
                "{'title': 'Play', 'authors': [['Amina']]} | authors",
                "{'title': 'Play', 'authors': true} | authors",
                "{'title': 'Play', 'authors': [{'kind': 'person'}]} | name",
                "{'title': 'Play', 'authors': [{'name': 'Amina', 'kind': 'robot'}]} | authors",
                "{'title': 'Play', 'translations': [{'title': 'Juego'}]} | language",
                "{'title': 'Play', 'translations': [{'language': 'es'}]} | title",
                "{'title': 'Play', 'translations': [{'language': 'en', 'title': 'Again'}]} | translations",
                "{'title': 'Play', 'translations': [{'language': 'es', 'title': 'J', 'url': 'javascript:x'}]} | url",
                "{'title': 'Play', 'summaries': {'es': {'description': 'Sin título.'}}} | title",
                "{'title': 'Play', 'summaries': {'not a code': {'title': 'Juego'}}} | language",
                "{'title': 'Play', 'summaries': 7} | summaries",
                "{'title': 'Play', 'versions': [{'year': 2010}]} | label"
            })
    void refusesAWrongFieldByItsName(String text, String field) {
        assertThatThrownBy(() -> everything(row(text)))
                .isInstanceOfSatisfying(
                        RowRefused.class, it -> assertThat(it.field()).isEqualTo(field));
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatThrownBy(() -> row("{'title': '" + "x".repeat(501) + "'}").title())
                .isInstanceOf(RowRefused.class)
                .hasMessageContainingAll("runtime.refused.long", "500");
        assertThatThrownBy(() -> row("{'title': 'Play', 'authors': ['" + "x".repeat(201) + "']}")
                        .creators())
                .isInstanceOf(RowRefused.class);
    }

    @ParameterizedTest
    @CsvSource({"en, en", "EN, en", "pt-BR, pt-br", "zh-Hans, zh-hans", "swh, swh"})
    void takesLanguageCodesInAnyCase(String written, String language) {
        assertThat(row("{'title': 'Play', 'language': '" + written + "'}").language())
                .isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018", "'2018'"})
    void takesAYearAsNumberOrText(String year) {
        assertThat(row("{'title': 'Play', 'year': " + year + "}").year()).isEqualTo(2018);
    }

    @ParameterizedTest
    @CsvSource({
        "tool, TOOL,",
        "Case Study, CASE_STUDY,",
        "case-study, CASE_STUDY,",
        "guidance, TOOL, guidance",
        "policy brief, REPORT, policy-brief",
        "ask, REPORT, ask"
    })
    void filesKindsUnderFiveTypes(String kind, ResourceType type, String label) {
        var filed = row("{'title': 'Play', 'kind': '" + kind + "'}").type();

        assertThat(filed.type()).isEqualTo(type);
        assertThat(filed.label()).isEqualTo(label);
    }

    @Test
    void tellsPersonsFromOrganisations() {
        var row = row("""
                {'title': 'Play', 'authors': ['Amina Okoth', 'UNICEF', 'Ministry of Play', 'et al.', '', 'UNICEF', null,
                 {'name': 'Save Lives', 'kind': 'person'}, {'name': 'Amina Foundation Jones', 'kind': 'organisation'}]}
                """);

        assertThat(row.creators())
                .containsExactly(
                        new Creator("Amina Okoth", false),
                        new Creator("UNICEF", true),
                        new Creator("Ministry of Play", true),
                        new Creator("Save Lives", false),
                        new Creator("Amina Foundation Jones", true));
    }

    @Test
    void keepsTheOriginalBeforeItsTranslationsAndVersions() {
        var resource = resource(row("""
                {'title': 'Play', 'description': 'About play.', 'language': 'en',
                 'translations': [{'language': 'ar', 'title': 'لعب', 'url': 'https://play.example/ar'}],
                 'versions': [{'label': 'First edition', 'year': 2010}], 'editions_in': ['fr']}
                """));

        assertThat(resource.variants()).extracting(Resource.Variant::language).containsExactly("en", "ar");
        assertThat(resource.versions()).containsExactly(new Resource.Version("First edition", 2010, null));
        assertThat(resource.otherLanguages()).containsExactly("fr");
    }

    @Test
    void putsWhatWasWrittenByHandOverWhatCame() {
        var resource = resource(row("""
                {'title': 'Play', 'translations': [
                    {'language': 'ar', 'title': 'لعب', 'description': 'قديم', 'text': 'كامل', 'url': 'https://play.example/ar'},
                    {'language': 'es', 'title': 'Juego', 'url': 'https://play.example/es'}, {'language': 'fr', 'title': 'Jeu'}],
                 'summaries': {'ar': {'title': 'اللعب', 'description': 'جديد'}, 'bn': {'title': 'খেলা'}, 'es': null, 'fr': null,
                    'en': {'title': 'Waits while English is its own language'}}}
                """));

        assertThat(resource.variants().subList(1, 4))
                .containsExactly(
                        new Resource.Variant("ar", "اللعب", "جديد", "كامل", "https://play.example/ar"),
                        new Resource.Variant("es", "Juego", "", "", "https://play.example/es"),
                        new Resource.Variant("bn", "খেলা", "", "", null));
        assertThat(resource.variants()).hasSize(4);
    }

    @Test
    void neverLinksACopyThatMayBeUnlicensed() {
        var copy = resource(row("{'title': 'Play', 'url': 'https://copies.example/1', 'url_kind': 'mirror'}"));
        var original = resource(row("{'title': 'Play', 'url': 'https://play.example', 'url_kind': 'official'}"));

        assertThat(copy.place()).isNotNull().matches(it -> !it.mayBeLinked());
        assertThat(original.place()).isNotNull().matches(Resource.Place::mayBeLinked);
    }

    private static void everything(ResourceRow row) {
        row.year();
        row.type();
        row.topics();
        resource(row);
    }

    private static Resource resource(ResourceRow row) {
        return row.resource(new UUID(0, 1), "id:play");
    }

    private static ResourceRow row(String json) {
        return new ResourceRow((ObjectNode) new JsonMapper().readTree(json.replace('\'', '"')));
    }
}
