package org.cities4children.exchange.report;

import org.cities4children.runtime.Console;
import org.cities4children.web.Words;
import tools.jackson.databind.node.JsonNodeFactory;

/** Tells a console: people on standard error, machines on standard output. */
public record ConsoleReporter(Console console, Words words) implements Reporter {

    @Override
    public void refused(Refusal refusal) {
        console.say(refusal.sentence(words));
        var json = JsonNodeFactory.instance.objectNode();
        json.put("file", refusal.source()).put("line", refusal.line());
        var grounds = refusal.grounds();
        json.put("key", refusal.key()).put("field", grounds.field()).put("reason", words.t(grounds.reason()));
        console.print(json.toString());
    }

    @Override
    public void progress(String source, int done, int total, long perSecond) {
        console.say(source + ": " + done + " of " + total + ", " + perSecond + " a second");
    }

    @Override
    public void finished(Summary summary) {
        console.say(sentence(summary));
        var json = JsonNodeFactory.instance.objectNode();
        json.put("batch", summary.batch()).put("kind", summary.kind()).put("file", summary.source());
        json.put("created", summary.created()).put("updated", summary.updated());
        json.put("unchanged", summary.unchanged()).put("refused", summary.refused());
        json.put("dryRun", summary.isDryRun());
        console.print(json.toString());
    }

    private static String sentence(Summary summary) {
        var kept = summary.isDryRun() ? " (dry run: nothing was kept)" : "";
        return "%s: %d created, %d updated, %d unchanged, %d refused%s"
                .formatted(
                        summary.source(),
                        summary.created(),
                        summary.updated(),
                        summary.unchanged(),
                        summary.refused(),
                        kept);
    }
}
