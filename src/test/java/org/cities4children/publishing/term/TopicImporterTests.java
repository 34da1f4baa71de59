package org.cities4children.publishing.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cities4children.publishing.Spine.draft;
import static org.cities4children.publishing.Spine.id;

import java.util.List;
import java.util.Map;
import org.cities4children.publishing.Spine;
import org.cities4children.publishing.Term;
import org.cities4children.publishing.change.ChangeLog;
import org.cities4children.runtime.Importer.Outcome;
import org.cities4children.runtime.Importer.Taken;
import org.cities4children.runtime.RowRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TopicImporterTests {

    private final Spine spine = new Spine();
    private final TopicImporter importer = spine.bean(TopicImporter.class);

    @Test
    void takesATopicInWithItsNamesSynonymsAndScope() {
        take("""
                {"id": "air-quality", "label": "Air quality", "labels": {"ar": "جودة الهواء"},
                 "synonyms": ["smog", " "], "scope": "What children breathe."}
                """);

        var topic = spine.terms.topic("air-quality").orElseThrow();
        assertThat(topic.name("en")).isEqualTo("Air quality");
        assertThat(topic.name("ar")).isEqualTo("جودة الهواء");
        assertThat(topic.name("sw")).as("not translated").isEqualTo("Air quality");
        assertThat(topic.synonyms()).containsExactly("smog");
        assertThat(topic.scope()).isEqualTo(Map.of("en", "What children breathe."));
    }

    @Test
    void takesTheSameRowOnlyOnce() {
        assertThat(take(topic("play", "Play", "")).outcome()).isEqualTo(Outcome.CREATED);
        assertThat(take(topic("play", "Play", "")).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(take(topic("play", "Play and games", "")).outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(spine.terms.topics()).hasSize(1);
    }

    @Test
    void putsBackWhatWasThereBefore() {
        take(topic("play", "Play", ""));
        var before = take(topic("play", "Games", "")).before();

        spine.commit(() -> importer.putBack("play", before));
        assertThat(spine.terms.topic("play")).map(it -> it.name("en")).contains("Play");

        spine.commit(() -> importer.putBack("play", null));
        assertThat(spine.terms.topic("play")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'label': 'Play'} | id",
                "{'id': 'Play!', 'label': 'Play'} | id",
                "{'id': 'play'} | label",
                "{'id': 'play', 'label': '  '} | label",
                "{'id': 'play', 'label': 'Play', 'broader': 'never-heard-of'} | broader",
                "{'id': 'play', 'label': 'Play', 'broader': 'play'} | broader"
            })
    void refusesWhatIsNoTopic(String row, String field) {
        assertThatThrownBy(() -> take(row.replace('\'', '"')))
                .isInstanceOfSatisfying(
                        RowRefused.class, it -> assertThat(it.field()).isEqualTo(field));
    }

    @Test
    void findsWhatIsFiledBelowUnderWhatStandsAbove() {
        take(topic("space", "Public space", ""));
        take(topic("play", "Play", "space"));
        take(topic("play-streets", "Play streets", "play"));
        spine.publish(draft("A guide", List.of("play-streets"), List.of()));
        spine.publish(draft("Another", List.of("play", "space"), List.of()));

        assertThat(spine.terms.topicsWithBroader(List.of("play-streets")))
                .containsExactlyInAnyOrder("play-streets", "play", "space");
        assertThat(spine.terms.topicUse()).isEqualTo(Map.of("play-streets", 1, "play", 2, "space", 2));
    }

    @Test
    void refusesARing() {
        take(topic("space", "Public space", ""));
        take(topic("play", "Play", "space"));
        take(topic("play-streets", "Play streets", "play"));

        assertThatThrownBy(() -> take(topic("space", "Public space", "play-streets")))
                .isInstanceOf(RowRefused.class);
        assertThatThrownBy(() -> take(topic("play", "Play", "play"))).isInstanceOf(RowRefused.class);
    }

    @Test
    void refusesARingThatOneFileMakes() {
        assertThatThrownBy(() -> spine.commit(() -> {
                    importer.take("a", row(topic("a", "A", "")));
                    importer.take("b", row(topic("b", "B", "a")));
                    importer.take("a", row(topic("a", "A", "b")));
                }))
                .isInstanceOf(RowRefused.class)
                .hasMessageContainingAll("publishing.refused.below", "b, a");
    }

    @Test
    void refusesAVeryLongRing() {
        take(topic("level-0", "Level 0", ""));
        for (int i = 1; i <= 12; i++) {
            take(topic("level-" + i, "Level " + i, "level-" + (i - 1)));
        }

        assertThatThrownBy(() -> take(topic("level-0", "Level 0", "level-12"))).isInstanceOf(RowRefused.class);
    }

    @Test
    void hasWhatCarriesATopicIndexedAnewWhenItChanges() {
        take(topic("space", "Public space", ""));
        take(topic("play", "Play", "space"));
        spine.publish(draft("A guide", List.of("play"), List.of()));
        spine.publish(draft("Another", List.of(), List.of()));
        var changes = spine.bean(ChangeLog.class);
        long before = changes.last();

        take(topic("space", "Squares", ""));

        assertThat(changes.after(before, 10))
                .extracting(ChangeLog.Change::publication)
                .containsExactly(id("A guide"));
    }

    @Test
    void keepsATopicThatIsUsed() {
        take(topic("play", "Play", ""));
        spine.publish(draft("A guide", List.of("play"), List.of()));

        assertThatThrownBy(() -> spine.commit(() -> importer.putBack("play", null)))
                .isInstanceOf(RowRefused.class)
                .hasMessageContainingAll("publishing.refused.carried", "1");
        assertThat(spine.terms.topic("play")).isPresent();
    }

    @Test
    void forgetsWhatWasRolledBack() {
        spine.rollBack(() -> {
            importer.take("play", row(topic("play", "Play", "")));
            assertThat(spine.terms.topic("play")).as("inside").isPresent();
        });

        assertThat(spine.terms.topic("play")).isEmpty();
        assertThat(spine.terms.topics()).extracting(Term::id).isEmpty();
    }

    private Taken take(String row) {
        return spine.committed(() -> importer.take(importer.key(row(row)), row(row)));
    }

    private static String topic(String id, String label, String broader) {
        return "{\"id\": \"" + id + "\", \"label\": \"" + label + "\", \"broader\": \"" + broader + "\"}";
    }

    private static ObjectNode row(String json) {
        return (ObjectNode) new JsonMapper().readTree(json);
    }
}
