package org.cities4children.exchange.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.cities4children.exchange.past.Past;
import org.cities4children.exchange.report.ConsoleReporter;
import org.cities4children.exchange.report.Summary;
import org.cities4children.exchange.rows.Rows;
import org.cities4children.publishing.Indexing;
import org.cities4children.runtime.Command;
import org.cities4children.runtime.Console;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.cities4children.web.language.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.node.JsonNodeFactory;

/** Imports a file or a folder; lists and undoes batches. */
@Component
class ImportCommand implements Command {

    private static final Set<String> FLAGS = Set.of("--dry-run", "--no-wait");
    private static final int WRONG_WORDS = 2;
    private static final Logger LOG = LoggerFactory.getLogger(ImportCommand.class);
    private static final String WHAT_STAYS =
            "What was saved before stays as an unfinished batch: import the file again,"
                    + " which takes nothing twice, or undo the batch (import batches lists it).";

    private final Intake intake;
    private final Past past;
    private final Undo undo;
    private final Indexing indexing;
    private final Words words;

    ImportCommand(Intake intake, Past past, Undo undo, Indexing indexing, Vocabulary vocabulary) {
        this.intake = intake;
        this.past = past;
        this.undo = undo;
        this.indexing = indexing;
        words = vocabulary.words(Language.ENGLISH, "/");
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String usage() {
        return "content FOLDER | KIND FILE|FOLDER [--dry-run] [--no-wait]; import batches;"
                + " import undo BATCH [--dry-run]: takes JSON Lines and tables (CSV) in, lists and undoes what was taken in";
    }

    @Override
    public int run(List<String> arguments, Console console) {
        var flags = arguments.stream().filter(it -> it.startsWith("--")).toList();
        var words = arguments.stream().filter(it -> !it.startsWith("--")).toList();
        if (!FLAGS.containsAll(flags) || words.isEmpty() || words.size() > 2) {
            return explain(console);
        }
        try {
            return run(new Order(words, flags), console);
        } catch (IntakeRefused e) {
            console.say(e.sentence());
        } catch (IOException | UncheckedIOException e) {
            console.say("The import stopped, since a file could not be read or written: " + e.getMessage() + ". "
                    + WHAT_STAYS);
        } catch (DataAccessException | TransactionException e) {
            LOG.error("An import stopped", e);
            console.say("The import stopped, since the database failed: " + reason(e) + ". " + WHAT_STAYS);
        }
        return 1;
    }

    private int run(Order order, Console console) throws IOException {
        return switch (order.verb()) {
            case "batches" -> order.isAlone() ? list(console) : explain(console);
            case "undo" -> order.isAlone() ? explain(console) : undo(order, console);
            default -> order.isAlone() ? explain(console) : take(order, console);
        };
    }

    private static String reason(NestedRuntimeException e) {
        return String.valueOf(e.getMostSpecificCause().getMessage())
                .lines()
                .findFirst()
                .orElse("");
    }

    private int explain(Console console) {
        console.say("Usage: import " + usage());
        return WRONG_WORDS;
    }

    private int list(Console console) {
        var all = past.all();
        if (all.isEmpty()) {
            console.say("Nothing was imported yet.");
        }
        for (var it : all) {
            var json = JsonNodeFactory.instance.objectNode();
            json.put("batch", it.id()).put("when", it.started().toString()).put("what", it.what());
            json.put("state", it.state());
            var tally = it.tally();
            json.put("created", tally.created()).put("updated", tally.updated());
            json.put("unchanged", tally.unchanged()).put("refused", tally.refused());
            console.print(json.toString());
        }
        return 0;
    }

    private int undo(Order order, Console console) throws IOException {
        if (!order.object().matches("[0-9]{1,18}")) {
            throw new IntakeRefused("\"" + order.object() + "\" is no number of a batch; import batches lists them.");
        }
        var batch = Long.parseLong(order.object());
        var outcome = order.isDryRun() ? undo.rehearse(batch) : undo.undo(batch, By.callerOf(console));
        var whole = new UndoReport(batch, order.isDryRun(), console, words).tell(outcome);
        if (outcome instanceof Undoing.Undone) {
            await(order, console);
        }
        return whole ? 0 : 1;
    }

    private int take(Order order, Console console) throws IOException {
        if (order.object().contains("://")) {
            throw new IntakeRefused("This version takes files and folders only: fetch " + order.object()
                    + " first, then import the file.");
        }
        var path = console.file(order.object());
        var cargo = order.verb().equals("content") ? folder(path, console) : List.of(file(order.verb(), path));
        var filled = cargo.stream().filter(it -> !isEmpty(it, console)).toList();
        if (filled.isEmpty()) {
            return 1;
        }
        var reporter = new ConsoleReporter(console, words);
        var summaries = order.isDryRun()
                ? intake.rehearse(filled, reporter)
                : intake.take(order.verb() + " " + order.object(), By.callerOf(console), filled, reporter);
        await(order, console);
        var refused = summaries.stream().mapToInt(Summary::refused).sum();
        return refused == 0 && filled.size() == cargo.size() ? 0 : 1;
    }

    private List<Rows> folder(Path path, Console console) throws IOException {
        if (!Files.isDirectory(path)) {
            throw new IntakeRefused(
                    Files.exists(path) ? path + " is not a folder." : "There is no folder " + path + ".");
        }
        List<Resource> files;
        try (var all = Files.list(path)) {
            files = all.filter(Files::isRegularFile)
                    .<Resource>map(FileSystemResource::new)
                    .toList();
        }
        var folder = intake.sorted(files);
        for (var it : folder.notTaken()) {
            console.say(it + ": not taken by this version");
            console.print(JsonNodeFactory.instance
                    .objectNode()
                    .put("file", it)
                    .put("reason", "not taken by this version")
                    .toString());
        }
        if (folder.rows().isEmpty()) {
            throw new IntakeRefused("The folder " + path + " holds no file that can be imported.");
        }
        return folder.rows();
    }

    private Rows file(String kind, Path path) {
        var file = Files.isDirectory(path) ? path.resolve(kind + intake.suffix(kind)) : path;
        var rows = intake.file(kind, new FileSystemResource(file));
        if (!Files.isRegularFile(file)) {
            throw new IntakeRefused("There is no file " + file + ".");
        }
        return rows;
    }

    private static boolean isEmpty(Rows rows, Console console) {
        try (var lines = rows.open()) {
            var empty = lines.next() == null;
            if (empty) {
                console.say(rows.name() + " is empty.");
            }
            return empty;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(Order order, Console console) {
        if (order.isDryRun() || order.flags().contains("--no-wait")) {
            return;
        }
        indexing.awaitMeaning();
        console.say("The search index is ready.");
    }

    /** What the caller wants. */
    private record Order(List<String> words, List<String> flags) {

        String verb() {
            return words.getFirst();
        }

        String object() {
            return words.getLast();
        }

        boolean isAlone() {
            return words.size() == 1;
        }

        boolean isDryRun() {
            return flags.contains("--dry-run");
        }
    }
}
