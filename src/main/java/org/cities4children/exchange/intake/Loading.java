package org.cities4children.exchange.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cities4children.exchange.report.Pace;
import org.cities4children.exchange.report.Reporter;
import org.cities4children.exchange.report.Summary;
import org.cities4children.exchange.rows.Line;
import org.cities4children.exchange.rows.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/** Takes one file in, some rows in each transaction, and counts. */
final class Loading {

    private static final int ROWS = 200;
    private static final int BYTES = 8 << 20;

    private final RowIntake intake;
    private final TransactionOperations transactions;
    private final Runnable first;
    private final Consumer<List<Entry>> journal;
    private final Reporter reporter;
    private final Map<String, Integer> outcomes = new HashMap<>();
    private int done;

    /**
     * Prepares to load a file.
     *
     * @param first done at the beginning of each transaction
     * @param journal called in the transaction of the rows that it is given
     */
    Loading(
            RowIntake intake,
            TransactionOperations transactions,
            Runnable first,
            Consumer<List<Entry>> journal,
            Reporter reporter) {
        this.intake = intake;
        this.transactions = transactions;
        this.first = first;
        this.journal = journal;
        this.reporter = reporter;
    }

    Summary load(Rows rows, @Nullable Long batch) throws IOException {
        var pace = new Pace(reporter, rows.name(), rows.count());
        try (var lines = rows.open()) {
            for (var some = some(lines); !some.isEmpty(); some = some(lines)) {
                take(some, pace);
            }
        }
        return new Summary(
                batch,
                rows.name(),
                rows.kind(),
                count("created"),
                count("updated"),
                count("unchanged"),
                count("refused"));
    }

    private void take(List<Line> some, Pace pace) {
        var entries = new ArrayList<Entry>(some.size());
        transactions.executeWithoutResult(_ -> {
            first.run();
            for (var line : some) {
                entries.add(intake.take(line));
                done++;
                pace.at(line.number(), done);
            }
            journal.accept(entries);
        });
        entries.forEach(this::report);
        reporter.became(entries.stream().map(Entry::fate).toList());
    }

    private void report(Entry entry) {
        outcomes.merge(entry.outcome(), 1, Integer::sum);
        if (entry.refusal() != null) {
            reporter.refused(entry.refusal());
        }
    }

    private int count(String outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** The next lines, not more than memory likes. */
    private static List<Line> some(Rows.Lines lines) throws IOException {
        var some = new ArrayList<Line>(ROWS);
        var bytes = 0;
        while (some.size() < ROWS && bytes < BYTES) {
            var line = lines.next();
            if (line == null) {
                break;
            }
            some.add(line);
            bytes += line instanceof Line.Row row ? row.size() : 0;
        }
        return some;
    }
}
