package org.cities4children.exchange.intake;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.cities4children.runtime.RowRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Undoes a batch, whole or not at all. */
@Component
class Undo {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final int PAGE = 500;
    private static final int NAMED = 20;

    private final Importers importers;
    private final Batches batches;
    private final Turn turn;
    private final TransactionTemplate transactions;

    Undo(Importers importers, Batches batches, Turn turn, PlatformTransactionManager transactionManager) {
        this.importers = importers;
        this.batches = batches;
        this.turn = turn;
        transactions = new TransactionTemplate(transactionManager);
    }

    /** Puts back what stood before the batch, the last row first; returns how many rows that were. */
    int undo(long batch, By by) throws IOException {
        return turn.take(() -> Objects.requireNonNull(transactions.execute(_ -> {
            check(batch);
            var rows = 0;
            for (var some = batches.changes(batch, Integer.MAX_VALUE, PAGE); !some.isEmpty(); ) {
                some.forEach(this::putBack);
                rows += some.size();
                some = batches.changes(batch, some.getLast().seq(), PAGE);
            }
            batches.undone(batch, rows, by);
            return rows;
        })));
    }

    private void check(long id) {
        var batch = batches.batch(id).orElseThrow(() -> new IntakeRefused("There is no batch " + id + "."));
        if (batch.undone() != null) {
            throw new IntakeRefused("Batch " + id + " is undone already.");
        }
        var touched = batches.touchedLater(id);
        if (!touched.isEmpty()) {
            throw new IntakeRefused("Batch " + id + " cannot be undone: later batches changed the same things; "
                    + "undo those first. " + named(touched));
        }
    }

    private void putBack(Batches.Change change) {
        try {
            importers.of(change.kind()).putBack(change.key(), remembered(change.before()));
        } catch (RowRefused e) {
            throw refused(change, "cannot be put back: " + e.reason());
        } catch (DataIntegrityViolationException _) {
            throw refused(change, "is in use by something that came later; undo that first.");
        }
    }

    private static IntakeRefused refused(Batches.Change change, String reason) {
        return new IntakeRefused("Nothing was undone: " + change.kind() + " \"" + change.key() + "\" " + reason);
    }

    private static @Nullable ObjectNode remembered(@Nullable String json) {
        return json == null ? null : (ObjectNode) MAPPER.readTree(json);
    }

    private static String named(List<String> touched) {
        var more = touched.size() > NAMED ? "; and more" : "";
        return String.join("; ", touched.subList(0, Math.min(NAMED, touched.size()))) + more;
    }
}
