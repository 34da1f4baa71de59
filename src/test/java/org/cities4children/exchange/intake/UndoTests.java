package org.cities4children.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.cities4children.exchange.report.ConsoleReporter;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class UndoTests {

    private static final By ADA = new By.Operator("ada");

    private final Store store = new Store("things");

    @Test
    void putsBackWhatStoodBefore() throws IOException {
        take("{\"id\":\"a\",\"title\":\"Old\"}");
        take("{\"id\":\"a\",\"title\":\"New\"}\n{\"id\":\"b\",\"title\":\"Other\"}");

        assertThat(store.undo.undo(2, ADA)).isEqualTo(2);

        assertThat(store.things()).containsExactly("a=Old");
        assertThat(store.batches.all()).extracting(Batch::state).containsExactly("finished", "undone");
    }

    @Test
    void refusesWhatALaterBatchChangedAndNamesIt() throws IOException {
        take("{\"id\":\"a\",\"title\":\"Old\"}");
        take("{\"id\":\"a\",\"title\":\"New\"}");

        assertThatThrownBy(() -> store.undo.undo(1, ADA))
                .isInstanceOf(IntakeRefused.class)
                .hasMessageContaining("batch 2: things a");
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

        assertThat(store.undo.undo(1, ADA)).isEqualTo(1);
    }

    @Test
    void keepsWhatSomethingLaterHoldsOnTo() throws IOException {
        take("{\"id\":\"a\",\"title\":\"Old\"}\n{\"id\":\"b\",\"title\":\"Other\"}");
        store.hold("a");

        assertThatThrownBy(() -> store.undo.undo(1, ADA))
                .isInstanceOf(IntakeRefused.class)
                .hasMessageContaining("things \"a\" is in use by something that came later");
        assertThat(store.things()).containsExactly("a=Old", "b=Other");
    }

    @Test
    void refusesTheSecondTime() throws IOException {
        take("{\"id\":\"a\",\"title\":\"Old\"}");
        store.undo.undo(1, ADA);

        assertThatThrownBy(() -> store.undo.undo(1, ADA)).hasMessage("Batch 1 is undone already.");
    }

    @Test
    void notesWhoTookABatchInAndWhoUndidIt() throws IOException {
        take("{\"id\":\"a\",\"title\":\"Old\"}");
        store.undo.undo(1, ADA);

        assertThat(store.audit.deeds)
                .extracting(it -> it.verb() + " " + it.object() + " " + it.facts())
                .containsExactly(
                        "exchange.import batch:1 {operator=ada}", "exchange.undo batch:1 {operator=ada, rows=1}");
    }

    private void take(String lines) throws IOException {
        var file = new ByteArrayResource(lines.getBytes(StandardCharsets.UTF_8));
        var reporter = new ConsoleReporter(Notes.in(Path.of(".")));
        store.intake().take("test", ADA, List.of(store.intake().file("things", file)), reporter);
    }
}
