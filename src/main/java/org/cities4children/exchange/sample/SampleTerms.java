package org.cities4children.exchange.sample;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cities4children.exchange.intake.By;
import org.cities4children.exchange.intake.Intake;
import org.cities4children.exchange.report.Fate;
import org.cities4children.exchange.report.Refusal;
import org.cities4children.exchange.report.Reporter;
import org.cities4children.exchange.report.Summary;
import org.cities4children.exchange.rows.Chosen;
import org.cities4children.exchange.rows.Rows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the names and synonyms of a newer version's sample content to topics and places that an older one brought, and
 * that nobody has changed since: who upgrades a demonstration finds by the new words, and loses none of their own.
 */
record SampleTerms(Intake intake, Reporter reporter) {

    private static final Logger LOG = LoggerFactory.getLogger(SampleTerms.class);
    private static final Set<String> KINDS = Set.of("topics", "places");

    /** Takes in what differs; no batch begins where nothing does. */
    void renew(String batch, List<Rows> all) throws IOException {
        var rows = all.stream().filter(it -> KINDS.contains(it.kind())).toList();
        if (rows.isEmpty()) {
            return;
        }
        var newer = new Newer();
        intake.rehearse(rows, newer);
        newer.keys.forEach((kind, keys) -> keys.keySet().retainAll(intake.standing(batch, kind, keys.keySet())));
        var cargo = rows.stream()
                .<Rows>map(it -> new Chosen(it, newer.lines(it.kind())))
                .filter(it -> !newer.lines(it.kind()).isEmpty())
                .toList();
        if (!cargo.isEmpty()) {
            var summaries = intake.take(batch, new By.Program(), cargo, reporter);
            LOG.info(
                    "Renewed {} topics and places with the sample content of this version",
                    summaries.stream().mapToInt(Summary::updated).sum());
        }
    }

    /** Notes which rows would change something that is there, by kind and key, with their lines. */
    private static final class Newer implements Reporter {

        private final Map<String, Map<String, Integer>> keys = new TreeMap<>();

        @Override
        public void became(List<Fate> rows) {
            for (var row : rows) {
                if (row.key() != null && row.outcome().equals("updated")) {
                    keys.computeIfAbsent(row.kind(), _ -> new TreeMap<>()).put(row.key(), row.line());
                }
            }
        }

        private Set<Integer> lines(String kind) {
            return new HashSet<>(keys.getOrDefault(kind, Map.of()).values());
        }

        @Override
        public void refused(Refusal refusal) {
            // Those that bring something to what is not there any more.
        }

        @Override
        public void progress(String source, int done, int total, long perSecond) {
            // Nobody waits for a rehearsal.
        }

        @Override
        public void finished(Summary summary) {
            // Told row by row.
        }
    }
}
