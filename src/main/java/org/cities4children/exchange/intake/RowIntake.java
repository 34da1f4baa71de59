package org.cities4children.exchange.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.cities4children.exchange.report.Grounds;
import org.cities4children.exchange.report.Refusal;
import org.cities4children.exchange.rows.Line;
import org.cities4children.runtime.Importer;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.RowRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.JacksonException;

/** Takes the rows of one file in, each in a savepoint of its own, so that a bad one leaves nothing. */
final class RowIntake {

    private static final Logger LOG = LoggerFactory.getLogger(RowIntake.class);

    private final Importer importer;
    private final String source;
    private final TransactionOperations savepoints;
    private final Map<String, Integer> lines;

    /** @param taken the keys of rows that were taken before, with their lines */
    RowIntake(Importer importer, String source, TransactionOperations savepoints, Map<String, Integer> taken) {
        this.importer = importer;
        this.source = source;
        this.savepoints = savepoints;
        lines = new HashMap<>(taken);
    }

    Entry take(Line line) {
        return switch (line) {
            case Line.Broken(int number, var reason) -> refused(number, null, null, reason);
            case Line.Row row -> guarded(row.number(), null, () -> keyed(row, importer.key(row.content())));
        };
    }

    private Entry keyed(Line.Row row, String key) {
        var twin = lines.get(key);
        if (twin != null) {
            return refused(row.number(), key, null, new Reason("exchange.refused.twin", twin, key));
        }
        return guarded(row.number(), key, () -> saved(row, key));
    }

    private Entry saved(Line.Row row, String key) {
        var entry = savepoints.execute(_ -> {
            var taken = importer.bring(key, row.content());
            return Entry.taken(importer.kind(), row.number(), key, taken, wrote(key, taken));
        });
        lines.put(key, row.number());
        return Objects.requireNonNull(entry);
    }

    /** Read again, since what is kept of a row may differ from what came. */
    private @Nullable String wrote(String key, Importer.Taken taken) {
        return taken.outcome() == Importer.Outcome.UNCHANGED
                ? null
                : importer.hold(key).map(Mark::of).orElse(null);
    }

    /** Whatever is wrong with one row must not stop the others; only a failing database does. */
    private Entry guarded(int line, @Nullable String key, Supplier<Entry> work) {
        try {
            return work.get();
        } catch (RowRefused e) {
            return refused(line, key, e.field(), e.reason());
        } catch (JacksonException _) {
            return refused(line, key, null, new Reason("exchange.refused.wrong-type"));
        } catch (DataIntegrityViolationException e) {
            LOG.warn("{} line {} could not be saved: {}", source, line, firstLine(e.getMostSpecificCause()));
            return refused(line, key, null, new Reason("exchange.refused.unsaved"));
        } catch (DataAccessResourceFailureException | TransientDataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("{} line {} could not be taken", source, line, e);
            return refused(line, key, null, new Reason("exchange.refused.ours"));
        }
    }

    private Entry refused(int line, @Nullable String key, @Nullable String field, Reason reason) {
        return Entry.refused(importer.kind(), new Refusal(source, line, key, new Grounds(field, reason)));
    }

    /** The lines after it repeat what is in the row, which belongs in no log. */
    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
