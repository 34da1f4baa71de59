package org.cities4children.exchange.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cities4children.exchange.past.Past;
import org.cities4children.exchange.report.Reporter;
import org.cities4children.exchange.report.Summary;
import org.cities4children.exchange.rows.ContentFolder;
import org.cities4children.exchange.rows.JsonLines;
import org.cities4children.exchange.rows.Rest;
import org.cities4children.exchange.rows.Rows;
import org.cities4children.exchange.rows.TableFile;
import org.cities4children.runtime.intake.Tabular;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes content in as a batch that can be undone. */
@Component
public class Intake {

    private final Importers importers;
    private final Batches batches;
    private final Past past;
    private final Turn turn;
    private final TransactionTemplate transactions;
    private final TransactionTemplate savepoints;

    Intake(Importers importers, Batches batches, Past past, Turn turn, PlatformTransactionManager transactionManager) {
        this.importers = importers;
        this.batches = batches;
        this.past = past;
        this.turn = turn;
        transactions = new TransactionTemplate(transactionManager);
        savepoints = new TransactionTemplate(transactionManager);
        savepoints.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** The files of a folder by their kinds. */
    public ContentFolder sorted(List<Resource> files) {
        return ContentFolder.of(files, importers.kinds());
    }

    /** One file of a kind. */
    public Rows file(String kind, Resource file) {
        var importer = importers.of(kind);
        return importer instanceof Tabular table
                ? new TableFile(kind, file, table.columns())
                : new JsonLines(importer.kind(), file);
    }

    /** How the name of a file of a kind ends. */
    public String suffix(String kind) {
        return importers.of(kind) instanceof Tabular ? TableFile.SUFFIX : JsonLines.SUFFIX;
    }

    /** The kinds that can be taken in, what others refer to first. */
    public List<String> kinds() {
        return importers.kinds();
    }

    /** Whether rows of this kind can be taken in. */
    public boolean knows(String kind) {
        return importers.find(kind).isPresent();
    }

    /** Whether anything was ever imported. */
    public boolean hasBatches() {
        return past.count() > 0;
    }

    /** Whether a batch of this name stands that came to its end. */
    public boolean hasBatches(String what) {
        return past.all().stream().anyMatch(it -> it.what().equals(what) && !it.isUnfinished() && !it.isUndone());
    }

    /** Whether there is no batch but interrupted ones of this name. */
    public boolean holdsOnlyUnfinished(String what) {
        return past.all().stream().allMatch(it -> it.what().equals(what) && it.isUnfinished());
    }

    /**
     * Takes rows in, in the order given, as one batch; what is committed stays even when a later row stops everything.
     *
     * @param what the batch is called in the list of batches
     */
    public List<Summary> take(String what, By by, List<Rows> cargo, Reporter reporter) throws IOException {
        return turn.take(() -> {
            var batch = batches.begin(what, by);
            var seq = new AtomicInteger();
            var summaries = load(cargo, batch, reporter, it -> batches.write(batch, seq.getAndAdd(it.size()), it));
            batches.finish(batch);
            return summaries;
        });
    }

    /** Notes a batch, into which {@link #fill} takes rows later; in the running transaction, if there is one. */
    public long begin(String what, By by) {
        return batches.begin(what, by);
    }

    /**
     * Takes the rows of one file into a batch that was begun, and goes on where it was cut off.
     *
     * @return false when the batch was undone since, which stays as it is
     */
    public boolean fill(long batch, Rows rows, Reporter reporter) throws IOException {
        return turn.take(() -> {
            if (past.find(batch).filter(it -> it.undone() == null).isEmpty()) {
                return false;
            }
            fill(batch, rows, batches.journal(batch), reporter);
            batches.finish(batch);
            return true;
        });
    }

    private void fill(long batch, Rows rows, Batches.Journal done, Reporter reporter) throws IOException {
        var seq = new AtomicInteger(done.rows());
        Consumer<List<Entry>> journal = it -> batches.write(batch, seq.getAndAdd(it.size()), it);
        loading(rows, done.lines(), reporter, journal).load(new Rest(rows, done.line()), batch);
    }

    /** Those of these rows that stand as the batches of this name left them: nobody has changed them since. */
    public Set<String> standing(String what, String kind, Collection<String> keys) {
        var importer = importers.of(kind);
        return Objects.requireNonNull(transactions.execute(_ -> batches.marks(what, kind, keys).entrySet().stream()
                .filter(it -> importer.hold(it.getKey())
                        .map(Mark::of)
                        .filter(it.getValue()::equals)
                        .isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet())));
    }

    /** Does all that {@link #take} does, reports the same, and keeps nothing. */
    public List<Summary> rehearse(List<Rows> cargo, Reporter reporter) throws IOException {
        try {
            return turn.take(() -> Objects.requireNonNull(transactions.execute(whole -> {
                whole.setRollbackOnly();
                return rehearsed(cargo, reporter);
            })));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<Summary> rehearsed(List<Rows> cargo, Reporter reporter) {
        try {
            return load(cargo, null, reporter, _ -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Summary> load(List<Rows> cargo, @Nullable Long batch, Reporter reporter, Consumer<List<Entry>> journal)
            throws IOException {
        var summaries = new ArrayList<Summary>();
        for (var rows : cargo) {
            var summary = loading(rows, Map.of(), reporter, journal).load(rows, batch);
            reporter.finished(summary);
            summaries.add(summary);
        }
        return summaries;
    }

    private Loading loading(Rows rows, Map<String, Integer> taken, Reporter reporter, Consumer<List<Entry>> journal) {
        var importer = importers.of(rows.kind());
        var rowIntake = new RowIntake(importer, rows.name(), savepoints, taken);
        return new Loading(rowIntake, transactions, importer::shared, journal, reporter);
    }
}
