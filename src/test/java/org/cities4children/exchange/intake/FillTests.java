package org.cities4children.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cities4children.exchange.report.Fate;
import org.cities4children.exchange.report.Refusal;
import org.cities4children.exchange.report.Reporter;
import org.cities4children.exchange.report.Summary;
import org.cities4children.exchange.report.Tally;
import org.cities4children.exchange.rows.JsonLines;
import org.cities4children.exchange.rows.Rows;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.dao.DataAccessResourceFailureException;

/** A batch that was begun takes its rows in once, however often it is cut off. */
class FillTests {

    private static final By ADA = new By.Somebody(new UUID(1, 1));

    private final Store store = new Store("things");
    private final Intake intake = store.intake();
    private final Heard heard = new Heard(new ArrayList<>());

    @Test
    void goesOnAfterTheLastRowThatItHadNoted() throws IOException {
        var good = IntStream.rangeClosed(1, 250).mapToObj(FillTests::row).collect(Collectors.joining("\n"));
        long batch = intake.begin("things", ADA);
        assertThatThrownBy(() -> intake.fill(batch, rows(good + "\n{\"id\":\"x\",\"crash\":true}"), heard))
                .isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(heard.fates).hasSize(200);
        store.edit("7", "Edited meanwhile");

        intake.fill(batch, rows(good + "\n" + row(3)), heard);

        assertThat(heard.fates).hasSize(251);
        assertThat(heard.fates.getLast().outcome())
                .as("line 3 was there before the cut")
                .isEqualTo("refused");
        assertThat(store.things()).hasSize(250).contains("7=Edited meanwhile");
        var done = store.past.find(batch).orElseThrow();
        assertThat(done.tally()).isEqualTo(new Tally(250, 0, 0, 1));
        assertThat(done.finished()).isNotNull();
    }

    @Test
    void takesNothingTwice() throws IOException {
        long batch = intake.begin("things", ADA);
        intake.fill(batch, rows(row(1)), heard);
        store.edit("1", "Edited");
        intake.fill(batch, rows(row(1)), heard);
        assertThat(store.things()).containsExactly("1=Edited");
        assertThat(heard.fates).hasSize(1);
    }

    @Test
    void leavesABatchAloneThatWasUndoneBeforeItsEnd() throws IOException {
        long batch = intake.begin("things", ADA);
        store.undo.undo(batch, ADA);
        assertThat(intake.fill(batch, rows(row(1)), heard)).isFalse();
        assertThat(store.things()).isEmpty();
    }

    @Test
    void namesThePersonInTheAudit() {
        long batch = intake.begin("things", ADA);
        assertThat(store.audit.deeds).anySatisfy(it -> {
            assertThat(it.person()).isEqualTo(ADA.person());
            assertThat(it.object()).isEqualTo("batch:" + batch);
        });
    }

    private static String row(int id) {
        return "{\"id\":\"" + id + "\",\"title\":\"T\"}";
    }

    private static Rows rows(String text) {
        return new JsonLines("things", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    }

    private record Heard(List<Fate> fates) implements Reporter {

        @Override
        public void became(List<Fate> rows) {
            fates.addAll(rows);
        }

        @Override
        public void refused(Refusal refusal) {}

        @Override
        public void progress(String source, int done, int total, long perSecond) {}

        @Override
        public void finished(Summary summary) {}
    }
}
