package org.cities4children.exchange.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.cities4children.exchange.intake.Undoing.Kept;
import org.cities4children.exchange.intake.Undoing.Why;
import org.cities4children.exchange.past.Batch;
import org.cities4children.exchange.past.Past;
import org.cities4children.runtime.Importer;
import org.cities4children.runtime.RowRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Undoes a batch; what somebody changed since, and what is still needed, stays as it is and can be undone later. */
@Component
public class Undo {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final int PAGE = 500;
    private static final int NAMED = 20;

    private final Importers importers;
    private final Batches batches;
    private final Past past;
    private final Turn turn;
    private final TransactionTemplate transactions;
    private final TransactionTemplate savepoints;

    Undo(Importers importers, Batches batches, Past past, Turn turn, PlatformTransactionManager transactionManager) {
        this.importers = importers;
        this.batches = batches;
        this.past = past;
        this.turn = turn;
        transactions = new TransactionTemplate(transactionManager);
        savepoints = new TransactionTemplate(transactionManager);
        savepoints.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Puts back what stood before the batch, the last row first. */
    public Undoing undo(long batch, By by) throws IOException {
        return undo(batch, by, _ -> {});
    }

    /**
     * Does that and notes it. Not in a transaction of the caller's: whoever had the next turn before that ended would
     * take rows for unchanged that are about to go.
     *
     * @param also is told, in the transaction that puts the rows back, what became of it
     */
    public Undoing undo(long batch, By by, Consumer<Undoing> also) throws IOException {
        return turn.take(() -> Objects.requireNonNull(transactions.execute(_ -> {
            var outcome = undone(batch);
            if (outcome instanceof Undoing.Undone(var back, var kept)) {
                batches.undone(batch, back, kept.size(), by);
            }
            also.accept(outcome);
            return outcome;
        })));
    }

    /** Does all that {@link #undo(long, By)} does, tells the same, and puts nothing back. */
    public Undoing rehearse(long batch) throws IOException {
        return turn.take(() -> Objects.requireNonNull(transactions.execute(whole -> {
            whole.setRollbackOnly();
            return undone(batch);
        })));
    }

    private Undoing undone(long id) {
        if (!batches.hold(id)) {
            return new Undoing.Nowhere();
        }
        if (past.find(id).filter(Batch::isUndone).isPresent()) {
            return new Undoing.Already();
        }
        var later = batches.touchedLater(id, NAMED + 1);
        return later.isEmpty()
                ? putBack(id)
                : new Undoing.Overlaid(later.subList(0, Math.min(NAMED, later.size())), later.size() > NAMED);
    }

    private Undoing.Undone putBack(long batch) {
        var back = 0;
        var kept = new ArrayList<Kept>();
        var kinds = batches.kinds(batch).stream().map(importers::of).toList();
        kinds.forEach(Importer::alone);
        kinds.forEach(Importer::shared);
        for (var some = batches.changes(batch, Integer.MAX_VALUE, PAGE); !some.isEmpty(); ) {
            var done = new ArrayList<Integer>();
            for (var change : some) {
                putBack(change)
                        .ifPresentOrElse(
                                why -> kept.add(new Kept(change.kind(), change.key(), change.line(), why)),
                                () -> done.add(change.seq()));
            }
            batches.putBack(batch, done);
            back += done.size();
            some = batches.changes(batch, some.getLast().seq(), PAGE);
        }
        return new Undoing.Undone(back, kept.reversed());
    }

    /** Nothing when the row was put back. */
    private Optional<Why> putBack(Batches.Change change) {
        var wrote = change.wrote();
        if (wrote == null) {
            return Optional.of(new Why.Unknown());
        }
        try {
            return Objects.requireNonNull(savepoints.execute(savepoint -> {
                var why = putBack(change, wrote);
                if (why.isPresent()) {
                    // Whoever saves a row that stays need not wait until all are through.
                    savepoint.setRollbackOnly();
                }
                return why;
            }));
        } catch (RowRefused e) {
            return Optional.of(new Why.Refused(e.reason()));
        } catch (DataIntegrityViolationException _) {
            return Optional.of(new Why.Needed());
        }
    }

    private Optional<Why> putBack(Batches.Change change, String wrote) {
        var importer = importers.of(change.kind());
        if (importer.hold(change.key()).map(Mark::of).filter(wrote::equals).isEmpty()) {
            return Optional.of(new Why.Changed());
        }
        importer.putBack(change.key(), remembered(change.before()));
        return Optional.empty();
    }

    private static @Nullable ObjectNode remembered(@Nullable String json) {
        return json == null ? null : (ObjectNode) MAPPER.readTree(json);
    }
}
