package org.cities4children.exchange.batch;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cities4children.exchange.errand.Errand;
import org.cities4children.exchange.past.Batch;
import org.cities4children.exchange.report.Fate;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was taken in together.
 *
 * @param zone in which the reader lives
 * @param rows the first of them
 * @param undo what was last asked for about undoing it, within a day
 * @param stale whether the reader decided by something that no longer holds
 */
public record BatchPage(
        Batch batch,
        Map<UUID, String> names,
        ZoneId zone,
        List<Fate> rows,
        @Nullable Undo undo,
        boolean stale) {

    public BatchPage {
        names = Map.copyOf(names);
        rows = List.copyOf(rows);
    }

    public Head head(Words words) {
        return Head.of(title(words), null, path()).hidden();
    }

    public String title(Words words) {
        return words.t("exchange.batch", batch.id());
    }

    public String path() {
        return BatchController.path(batch.id());
    }

    public String begun(Words words) {
        var who = ImportsPage.who(batch.person(), names, words);
        return words.t("exchange.batch.begun", who, words.at(batch.started().atZone(zone)));
    }

    /** Whether something about undoing it is being done. */
    public boolean isBusy() {
        return undo != null && undo.errand().isOpen();
    }

    /**
     * An undo, or the rehearsal of one.
     *
     * @param count how many rows it tells of
     * @param kept the first rows that stay
     * @param later batches that have to be undone before
     */
    public record Undo(Errand errand, int count, List<Fate> kept, List<Long> later) {

        public Undo {
            kept = List.copyOf(kept);
            later = List.copyOf(later);
        }

        /** The end of the key that says how it stands. */
        public String state() {
            var outcome = errand.outcome();
            return errand.verb().code() + "." + (outcome == null ? "open" : outcome.code());
        }

        /** Whether one may decide by it. */
        public boolean isTold() {
            return errand.verb() == Errand.Verb.REHEARSE_UNDO && errand.isDone();
        }

        public boolean isOverlaid() {
            return errand.outcome() == Errand.Outcome.OVERLAID;
        }

        public String path(long batch) {
            return BatchController.path(batch);
        }
    }
}
