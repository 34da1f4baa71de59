package org.cities4children.exchange.intake;

import java.util.stream.Collectors;
import org.cities4children.runtime.Console;
import org.cities4children.web.Words;
import tools.jackson.databind.node.JsonNodeFactory;

/** Tells a console how undoing a batch went: people on standard error, machines on standard output. */
record UndoReport(long batch, boolean dryRun, Console console, Words words) {

    /** Whether the whole batch was put back. */
    boolean tell(Undoing outcome) {
        return switch (outcome) {
            case Undoing.Undone undone -> tell(undone);
            case Undoing.Nowhere _ -> refused("There is no batch " + batch + ".");
            case Undoing.Already _ -> refused("Batch " + batch + " is undone already.");
            case Undoing.Overlaid(var later, var more) ->
                refused("Batch " + batch
                        + " cannot be undone: later batches changed the same things; undo those first. "
                        + later.stream().map(UndoReport::named).collect(Collectors.joining("; "))
                        + (more ? "; and more" : ""));
        };
    }

    private boolean tell(Undoing.Undone undone) {
        undone.kept().forEach(this::tell);
        var rows = undone.back() == 1 ? "1 row" : undone.back() + " rows";
        var note = dryRun ? " (dry run: nothing was put back)" : "";
        console.say("Batch %d: %s put back, %d kept%s"
                .formatted(batch, rows, undone.kept().size(), note));
        var json = JsonNodeFactory.instance.objectNode().put("batch", batch);
        json.put("undone", undone.back()).put("kept", undone.kept().size()).put("dryRun", dryRun);
        console.print(json.toString());
        return undone.kept().isEmpty();
    }

    private void tell(Undoing.Kept kept) {
        console.say("%s line %d (\"%s\") is kept: %s".formatted(kept.kind(), kept.line(), kept.key(), why(kept)));
        var json = JsonNodeFactory.instance.objectNode().put("batch", batch).put("kind", kept.kind());
        json.put("line", kept.line()).put("key", kept.key()).put("reason", why(kept));
        console.print(json.toString());
    }

    private boolean refused(String sentence) {
        console.say(sentence);
        return false;
    }

    private String why(Undoing.Kept kept) {
        return words.t(kept.why().reason());
    }

    private static String named(Undoing.Later later) {
        return "batch " + later.batch() + ": " + later.kind() + " " + later.key();
    }
}
