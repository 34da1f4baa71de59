package org.cities4children.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cities4children.exchange.intake.Undoing.Kept;
import org.cities4children.exchange.intake.Undoing.Undone;
import org.cities4children.exchange.intake.Undoing.Why;
import org.cities4children.exchange.past.Batch;
import org.cities4children.exchange.report.ConsoleReporter;
import org.cities4children.web.Language;
import org.cities4children.web.language.VocabularyFixture;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class UndoTests {

    private static final By ADA = new By.Operator("ada");

    private final Store store = new Store("things");

    @Test
    void putsBackWhatStoodBefore() throws IOException {
        take("{\"id\":\"a\",\"title\":\"Old\"}");
        take("{\"id\":\"a\",\"title\":\"New\"}\n{\"id\":\"b\",\"title\":\"Other\"}");

        assertThat(store.undo.undo(2, ADA)).isEqualTo(whole(2));

        assertThat(store.things()).containsExactly("a=Old");
        assertThat(store.past.all()).extracting(Batch::state).containsExactly("finished", "undone");
    }

    @Test
    void keepsAndNamesWhatSomebodyChangedSinceAndPutsTheRestBack() throws IOException {
        take("{\"id\":\"a\",\"title\":\"Old\"}\n{\"id\":\"b\",\"title\":\"Old\"}");
        take("{\"id\":\"a\",\"title\":\"New\"}\n{\"id\":\"b\",\"title\":\"New\"}\n{\"id\":\"c\",\"title\":\"C\"}");
        store.edit("b", "Edited");
        store.edit("c", "Edited too");

        assertThat(store.undo.undo(2, ADA))
                .isEqualTo(new Undone(
                        1,
                        List.of(
                                new Kept("things", "b", 2, new Why.Changed()),
                                new Kept("things", "c", 3, new Why.Changed()))));

        assertThat(store.things()).containsExactly("a=Old", "b=Edited", "c=Edited too");
        assertThat(store.audit.deeds.getLast().facts())
                .containsAllEntriesOf(Map.of("operator", "ada", "rows", "1", "kept", "2"));
    }

    @Test
    void putsBackWhatWasChangedAndChangedBack() throws IOException {
        take("{\"title\":\"Old\",\"id\":\"a\",\"n\":1.50}");
        store.edit("a", "Edited");
        store.edit("a", "Old");

        assertThat(store.undo.undo(1, ADA)).isEqualTo(whole(1));

        assertThat(store.things()).isEmpty();
    }

    @Test
    void keepsAChangeThroughTheUndoingOfTwoBatches() throws IOException {
        take("{\"id\":\"a\",\"title\":\"1\"}\n{\"id\":\"b\",\"title\":\"1\"}");
        take("{\"id\":\"a\",\"title\":\"2\"}\n{\"id\":\"b\",\"title\":\"2\"}");
        store.edit("b", "Edited");

        store.undo.undo(2, ADA);
        var first = store.undo.undo(1, ADA);

        assertThat(first).isEqualTo(new Undone(1, List.of(new Kept("things", "b", 2, new Why.Changed()))));
        assertThat(store.things()).containsExactly("b=Edited");
    }

    @Test
    void keepsRowsOfWhichItIsNotKnownWhatTheBatchWrote() throws IOException {
        take("{\"id\":\"a\",\"title\":\"Old\"}");
        store.forgetMarks();

        assertThat(store.undo.undo(1, ADA))
                .isEqualTo(new Undone(0, List.of(new Kept("things", "a", 1, new Why.Unknown()))));

        assertThat(store.things()).containsExactly("a=Old");
    }

    @Test
    void tellsInARehearsalTheSameAndPutsNothingBack() throws IOException {
        take("{\"id\":\"a\",\"title\":\"Old\"}\n{\"id\":\"b\",\"title\":\"Old\"}");
        store.edit("b", "Edited");

        var rehearsed = store.undo.rehearse(1);

        assertThat(store.things()).containsExactly("a=Old", "b=Edited");
        assertThat(store.past.all()).extracting(Batch::state).containsExactly("finished");
        assertThat(store.audit.deeds).hasSize(1);
        assertThat(store.undo.undo(1, ADA)).isEqualTo(rehearsed);
    }

    @Test
    void refusesWhatALaterBatchChangedAndNamesIt() throws IOException {
        take("{\"id\":\"a\",\"title\":\"Old\"}");
        take("{\"id\":\"a\",\"title\":\"New\"}");

        assertThat(store.undo.undo(1, ADA))
                .isEqualTo(new Undoing.Overlaid(List.of(new Undoing.Later(2, "things", "a")), false));
        assertThat(store.things()).containsExactly("a=New");
    }

    @Test
    void undoesTheEarlierBatchOnceTheLaterOneIsUndone() throws IOException {
        take("{\"id\":\"a\",\"title\":\"Old\"}");
        take("{\"id\":\"a\",\"title\":\"New\"}");

        store.undo.undo(2, ADA);
        store.undo.undo(1, ADA);

        assertThat(store.things()).isEmpty();
    }

    @Test
    void doesNotMindALaterBatchThatChangedNothing() throws IOException {
        take("{\"id\":\"a\",\"title\":\"Old\"}");
        take("{\"id\":\"a\",\"title\":\"Old\"}");

        assertThat(store.undo.undo(1, ADA)).isEqualTo(whole(1));
    }

    @Test
    void keepsWhatSomethingThatStaysHoldsOnTo() throws IOException {
        take("{\"id\":\"a\",\"title\":\"Old\"}\n{\"id\":\"b\",\"title\":\"Other\"}");
        store.hold("a");

        assertThat(store.undo.undo(1, ADA))
                .isEqualTo(new Undone(1, List.of(new Kept("things", "a", 1, new Why.Needed()))));
        assertThat(store.things()).containsExactly("a=Old");
    }

    @Test
    void putsBackLaterWhatWasKeptOnceNothingHoldsOnToIt() throws IOException {
        take("{\"id\":\"a\",\"title\":\"Old\"}\n{\"id\":\"b\",\"title\":\"Other\"}");
        store.hold("a");
        store.undo.undo(1, ADA);
        assertThat(store.past.all()).extracting(Batch::state).containsExactly("partly-undone");
        take("{\"id\":\"b\",\"title\":\"Anew\"}");
        store.letGo("a");

        assertThat(store.undo.undo(1, ADA)).isEqualTo(whole(1));

        assertThat(store.things()).containsExactly("b=Anew");
        assertThat(store.past.all()).extracting(Batch::state).containsExactly("undone", "finished");
    }

    @Test
    void refusesTheSecondTimeAndWhatIsNoBatch() throws IOException {
        take("{\"id\":\"a\",\"title\":\"Old\"}");
        store.undo.undo(1, ADA);

        assertThat(store.undo.undo(1, ADA)).isEqualTo(new Undoing.Already());
        assertThat(store.undo.undo(2, ADA)).isEqualTo(new Undoing.Nowhere());
    }

    @Test
    void letsOneOfTwoNodesUndo() throws IOException {
        take("{\"id\":\"a\",\"title\":\"Old\"}");

        var outcome = store.undo.undo(
                1,
                ADA,
                _ -> assertThatThrownBy(() -> store.undoOfAnotherNode.undo(1, ADA))
                        .isInstanceOf(IntakeRefused.Busy.class));

        assertThat(outcome).isEqualTo(whole(1));
        assertThat(store.undoOfAnotherNode.undo(1, ADA)).isEqualTo(new Undoing.Already());
    }

    @Test
    void notesWhoTookABatchInAndWhoUndidIt() throws IOException {
        take("{\"id\":\"a\",\"title\":\"Old\"}");
        store.undo.undo(1, ADA);

        assertThat(store.audit.deeds)
                .extracting(it -> it.verb() + " " + it.object() + " " + it.facts())
                .containsExactly(
                        "exchange.import batch:1 {operator=ada}",
                        "exchange.undo batch:1 {kept=0, operator=ada, rows=1}");
    }

    private static Undone whole(int rows) {
        return new Undone(rows, List.of());
    }

    private void take(String lines) throws IOException {
        var file = new ByteArrayResource(lines.getBytes(StandardCharsets.UTF_8));
        var reporter = new ConsoleReporter(
                Notes.in(Path.of(".")), VocabularyFixture.demonstration().words(Language.ENGLISH, "/"));
        store.intake().take("test", ADA, List.of(store.intake().file("things", file)), reporter);
    }
}
