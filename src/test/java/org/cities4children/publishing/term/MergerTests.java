package org.cities4children.publishing.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cities4children.publishing.Spine.draft;
import static org.cities4children.publishing.Spine.id;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Merging;
import org.cities4children.publishing.NewPlaces;
import org.cities4children.publishing.Spine;
import org.cities4children.publishing.Term;
import org.cities4children.publishing.change.ChangeLog;
import org.cities4children.runtime.Importer.Outcome;
import org.cities4children.runtime.RowRefused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MergerTests {

    private final Spine spine = new Spine();
    private final Merging merging = spine.bean(Merging.class);
    private final TopicImporter topics = spine.bean(TopicImporter.class);

    @BeforeEach
    void bringTopics() {
        topic("space", "Public space", "");
        topic("climate", "Climate", "");
        topic("climate-change", "Climate change", "");
        topic("heat", "Heat", "climate-change");
        spine.publish(draft("Of one", List.of("climate-change"), List.of()));
        spine.publish(draft("Of both", List.of("space", "climate-change", "climate"), List.of()));
        spine.publish(draft("Of what is below", List.of("heat"), List.of()));
        spine.publish(draft("Of the other", List.of("climate"), List.of()));
        spine.publish(draft("Of something else", List.of("space"), List.of()));
    }

    @Test
    void movesEverythingThatCarriedItAndHasEachTopicOnce() {
        var merge = merge("climate-change", "climate");

        assertThat(merge.publications()).isEqualTo(2);
        assertThat(topicsOf("Of one")).containsExactly("climate");
        assertThat(topicsOf("Of both")).containsExactly("space", "climate");
        assertThat(spine.terms.topicUse()).containsEntry("climate", 4);
    }

    @Test
    void makesItsNamesSynonymsAndHangsWhatWasBelowUnderTheOther() {
        topic(
                "climate-change",
                "Climate change",
                "",
                "labels",
                "{\"ar\": \"تغير المناخ\"}",
                "synonyms",
                "[\"warming\"]");

        merge("climate-change", "climate");

        assertThat(spine.terms.topics()).extracting(Term::id).doesNotContain("climate-change");
        assertThat(spine.terms.topic("climate").orElseThrow().synonyms())
                .containsExactlyInAnyOrder("Climate change", "تغير المناخ", "warming");
        assertThat(spine.terms.topic("heat").orElseThrow().broader()).isEqualTo("climate");
    }

    @Test
    void leadsFromTheOldIdToTheOtherHoweverOftenItIsMerged() {
        merge("climate-change", "climate");
        merge("climate", "space");

        assertThat(spine.terms.topic("climate-change")).map(Term::id).contains("space");
        assertThat(spine.terms.topicsWithBroader(List.of("climate-change"))).containsExactly("space");
        assertThat(topicsOf("Of both")).containsExactly("space");
    }

    @Test
    void notesEveryPublicationThatIsTouchedAndNoOther() {
        var changes = spine.bean(ChangeLog.class);
        long before = changes.last();

        merge("climate-change", "climate");

        assertThat(changes.after(before, 10))
                .extracting(ChangeLog.Change::publication)
                .containsExactlyInAnyOrder(id("Of one"), id("Of both"), id("Of what is below"), id("Of the other"));
    }

    @Test
    void takesARowThatNamesTheOldIdAsOneOfTheOther() {
        merge("climate-change", "climate");

        assertThat(spine.terms.checked(List.of("climate-change", "climate", "space")))
                .containsExactly("climate", "space");
        spine.publish(draft("Handed in late", List.of("climate-change"), List.of()));
        assertThat(topicsOf("Handed in late")).containsExactly("climate");
    }

    @Test
    void bringsNoMergedTopicBackByARowOfIt() {
        merge("climate-change", "climate");

        assertThat(topic("climate-change", "Climate change", "")).isEqualTo(Outcome.UNCHANGED);
        assertThat(topic("rain", "Rain", "climate-change")).isEqualTo(Outcome.CREATED);
        assertThat(spine.terms.topics()).extracting(Term::id).doesNotContain("climate-change");
        assertThat(spine.terms.topic("rain").orElseThrow().broader()).isEqualTo("climate");
    }

    @Test
    void liftsATopicThatStoodBelowTheOneItTakesTheNameOf() {
        topic("climate-change", "Climate change", "space");
        topic("drought", "Drought", "climate-change");

        var merge = merge("climate-change", "heat");
        assertThat(spine.terms.topic("heat").orElseThrow().broader()).isEqualTo("space");
        assertThat(spine.terms.topic("drought").orElseThrow().broader()).isEqualTo("heat");
        assertThat(topic("heat", "Heat", "climate-change")).as("row of old").isEqualTo(Outcome.UPDATED);
        assertThat(spine.terms.topic("heat").orElseThrow().broader()).isEqualTo("space");

        merging.undo(merge.id());
        assertThat(spine.terms.topic("heat").orElseThrow().broader()).isEqualTo("climate-change");
        assertThat(spine.terms.topic("drought").orElseThrow().broader()).isEqualTo("climate-change");
    }

    @Test
    void undoesAllOfItWhereNobodyChangedAnythingSince() {
        var before = spine.terms.topics();
        var merge = merge("climate-change", "climate");

        assertThat(merging.undo(merge.id())).isEqualTo(2);

        assertThat(spine.terms.topics()).isEqualTo(before);
        assertThat(topicsOf("Of one")).containsExactly("climate-change");
        assertThat(topicsOf("Of both")).containsExactly("space", "climate-change", "climate");
        assertThat(merging.undoable("topics")).isEmpty();
    }

    @Test
    void leavesWhatSomebodyFiledOtherwiseSince() {
        var merge = merge("climate-change", "climate");
        spine.publish(draft("Of one", List.of("climate", "space"), List.of()));

        assertThat(merging.undo(merge.id())).isEqualTo(1);
        assertThat(topicsOf("Of one")).containsExactly("climate", "space");
    }

    @Test
    void closesNoRingWhenWhatStandsAroundItWasMovedSince() {
        topic("climate-change", "Climate change", "space");
        var merge = merge("climate-change", "climate");
        topic("space", "Public space", "heat");

        merging.undo(merge.id());

        assertThat(spine.terms.topic("heat").orElseThrow().broader()).isEqualTo("climate-change");
        assertThat(spine.terms.topic("climate-change").orElseThrow().broader()).isNull();
    }

    @Test
    void putsBackUnderWhatHasBecomeOfWhatStoodAboveIt() {
        topic("drought", "Drought", "climate-change");
        topic("heat", "Heat", "drought");
        var merge = merge("climate-change", "heat");
        assertThat(broader("drought")).isEqualTo("heat");
        merge("drought", "space");

        merging.undo(merge.id());

        assertThat(broader("heat")).isEqualTo("space");
        assertThat(broader("climate-change")).isNull();
    }

    @Test
    void closesNoRingAroundTheOneThatStays() {
        topic("drought", "Drought", "climate-change");
        topic("heat", "Heat", "drought");
        var merge = merge("climate-change", "heat");
        topic("drought", "Drought", "space");
        topic("space", "Public space", "heat");

        merging.undo(merge.id());

        assertThat(broader("heat")).isNull();
        assertThat(broader("space")).isEqualTo("heat");
        assertThat(broader("drought")).isEqualTo("space");
    }

    @Test
    void deletesNoTopicIntoWhichAnotherWasMergedOrBelowWhichOneStands() {
        merge("climate-change", "climate");
        topic("heat", "Heat", "");
        spine.sql("update publishing.publications set topics = '{}'");

        assertThatThrownBy(() -> spine.commit(() -> topics.putBack("climate", null)))
                .isInstanceOf(RowRefused.class)
                .hasMessageContainingAll("publishing.refused.heir", "1");
        topic("rain", "Rain", "space");
        assertThatThrownBy(() -> spine.commit(() -> topics.putBack("space", null)))
                .isInstanceOf(RowRefused.class)
                .hasMessageContainingAll("publishing.refused.above", "1");
        spine.commit(() -> topics.putBack("rain", null));
        spine.commit(() -> topics.putBack("space", null));
        assertThat(spine.terms.topics()).extracting(Term::id).containsExactly("climate", "heat");
    }

    @Test
    void undoesTheLaterMergeFirst() {
        var first = merge("climate-change", "climate");
        var second = merge("climate", "space");

        assertThatThrownBy(() -> merging.undo(first.id()))
                .isInstanceOf(RowRefused.class)
                .hasMessageContaining("merged-later");
        merging.undo(second.id());
        merging.undo(first.id());
        assertThat(topicsOf("Of both")).containsExactly("space", "climate-change", "climate");
        assertThatThrownBy(() -> merging.undo(first.id())).isInstanceOf(RowRefused.class);
    }

    @Test
    void undoesNothingAfterThirtyDays() {
        var merge = merge("climate-change", "climate");
        spine.sql("update publishing.merges set at = at - interval '30 days'");

        assertThat(merging.undoable("topics")).isEmpty();
        assertThatThrownBy(() -> merging.undo(merge.id())).isInstanceOf(RowRefused.class);
        assertThat(spine.terms.topic("climate-change")).map(Term::id).contains("climate");
    }

    @Test
    void forgetsWhatItMovedOnceNobodyMayPutItBackAndLeadsOnForGood() {
        merge("climate-change", "climate");
        spine.bean(MergeRows.class).forgetOld();
        assertThat(moved()).isEqualTo(2);
        spine.sql("update publishing.merges set at = at - interval '31 days'");
        spine.bean(MergeRows.class).forgetOld();
        assertThat(moved()).isZero();
        assertThat(spine.terms.topic("climate-change").orElseThrow().id()).isEqualTo("climate");
    }

    private int moved() {
        return spine.bean(JdbcClient.class)
                .sql("select count(*) from publishing.merged_publications")
                .query(Integer.class)
                .single();
    }

    @Test
    void refusesWhatIsNotTwoThings() {
        assertThatThrownBy(() -> merge("climate", "climate")).isInstanceOf(RowRefused.class);
        assertThatThrownBy(() -> merge("climate", "of-nothing")).isInstanceOf(RowRefused.class);
        assertThatThrownBy(() -> merge("of-nothing", "climate")).isInstanceOf(RowRefused.class);
    }

    @Test
    void mergesTwoSpellingsOfACityButNoCountries() {
        var places = spine.bean(NewPlaces.class);
        spine.commit(() -> List.of("Nairobi", "Nairobi City").forEach(it -> places.city("KE", it)));
        spine.publish(draft("On Nairobi", List.of(), List.of("KE/nairobi-city")));

        merging.merge("places", "KE/nairobi-city", "KE/nairobi");

        assertThat(spine.publications.listing(id("On Nairobi")).orElseThrow().places())
                .containsExactly("KE/nairobi");
        assertThat(spine.committed(() -> places.city("KE", "Nairobi City"))).isEqualTo("KE/nairobi");
        spine.commit(() -> places.country("UG"));
        assertThatThrownBy(() -> merging.merge("places", "UG", "KE")).isInstanceOf(RowRefused.class);
    }

    @Test
    void leavesNothingBehindOfWhatIsPublishedWhileItMerges() throws Exception {
        var saved = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var publishing = CompletableFuture.runAsync(() -> spine.commit(() -> {
            spine.publications.save(draft("At the same time", List.of("climate-change"), List.of()));
            saved.countDown();
            await(go);
        }));
        assertThat(saved.await(10, TimeUnit.SECONDS)).isTrue();
        var merge = CompletableFuture.supplyAsync(() -> merge("climate-change", "climate"));
        assertThat(merge).isNotDone();
        go.countDown();
        publishing.get(10, TimeUnit.SECONDS);

        assertThat(merge.get(10, TimeUnit.SECONDS).publications()).isEqualTo(3);
        assertThat(topicsOf("At the same time")).containsExactly("climate");
    }

    @Test
    void takesInUnderTheOtherWhatWaitedForTheMerge() throws Exception {
        var merged = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var merge = CompletableFuture.runAsync(() -> spine.commit(() -> {
            merge("climate-change", "climate");
            merged.countDown();
            await(go);
        }));
        assertThat(merged.await(10, TimeUnit.SECONDS)).isTrue();
        var publishing = CompletableFuture.runAsync(
                () -> spine.publish(draft("Of one", List.of("climate-change", "space"), List.of())));
        go.countDown();
        merge.get(10, TimeUnit.SECONDS);
        publishing.get(10, TimeUnit.SECONDS);

        assertThat(topicsOf("Of one")).containsExactly("climate", "space");
    }

    private Merging.Merge merge(String gone, String stays) {
        return merging.merge("topics", gone, stays);
    }

    private @Nullable String broader(String id) {
        return spine.terms.topic(id).orElseThrow().broader();
    }

    private List<String> topicsOf(String title) {
        return spine.publications.listing(id(title)).map(Listing::topics).orElseThrow();
    }

    private Outcome topic(String id, String label, String broader, String... more) {
        UnaryOperator<ObjectNode> rest = row -> {
            for (int i = 0; i < more.length; i += 2) {
                row.set(more[i], new JsonMapper().readTree(more[i + 1]));
            }
            return row;
        };
        var row = rest.apply(new JsonMapper()
                .createObjectNode()
                .put("id", id)
                .put("label", label)
                .put("broader", broader));
        return spine.committed(() -> topics.take(id, row)).outcome();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
