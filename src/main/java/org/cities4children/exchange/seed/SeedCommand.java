package org.cities4children.exchange.seed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cities4children.exchange.intake.By;
import org.cities4children.exchange.intake.Intake;
import org.cities4children.exchange.intake.IntakeRefused;
import org.cities4children.exchange.report.ConsoleReporter;
import org.cities4children.exchange.report.Summary;
import org.cities4children.exchange.rows.Rows;
import org.cities4children.publishing.Indexing;
import org.cities4children.publishing.Term;
import org.cities4children.publishing.Terms;
import org.cities4children.runtime.Command;
import org.cities4children.runtime.Console;
import org.cities4children.runtime.DataFolder;
import org.cities4children.web.Language;
import org.springframework.stereotype.Component;

/** Fills a demonstration with made-up content for load tests; a batch like any other, so it can be undone. */
@Component
class SeedCommand implements Command {

    private static final Set<String> NAMES = Set.of("--resources", "--organisations", "--subscribers", "--seed");
    private static final int WRONG_WORDS = 2;

    private final DataFolder dataFolder;
    private final Intake intake;
    private final Terms terms;
    private final Indexing indexing;
    private final org.cities4children.web.language.Vocabulary vocabulary;

    SeedCommand(
            DataFolder dataFolder,
            Intake intake,
            Terms terms,
            Indexing indexing,
            org.cities4children.web.language.Vocabulary vocabulary) {
        this.dataFolder = dataFolder;
        this.intake = intake;
        this.terms = terms;
        this.indexing = indexing;
        this.vocabulary = vocabulary;
    }

    @Override
    public String name() {
        return "seed";
    }

    @Override
    public String usage() {
        return "--resources N --organisations N --subscribers N --seed S: made-up data, for load tests in demo mode only";
    }

    @Override
    public int run(List<String> arguments, Console console) throws IOException {
        var numbers = numbers(arguments);
        if (numbers.isEmpty()) {
            console.say("Usage: seed " + usage());
            return WRONG_WORDS;
        }
        if (dataFolder.mode() != DataFolder.Mode.DEMO) {
            console.say("Made-up data is for demo mode only; this is production.");
            return 1;
        }
        try {
            return seed(numbers, console);
        } catch (IntakeRefused e) {
            console.say(e.sentence());
            return 1;
        }
    }

    private int seed(Map<String, Integer> numbers, Console console) throws IOException {
        var cargo = cargo(numbers, console);
        if (cargo.isEmpty()) {
            return 1;
        }
        var what = "seed " + numbers.getOrDefault("--seed", 1);
        var reporter = new ConsoleReporter(console, vocabulary.words(Language.ENGLISH, "/"));
        var refused = intake.take(what, By.callerOf(console), cargo, reporter).stream()
                .mapToInt(Summary::refused)
                .sum();
        indexing.await();
        console.say("The search index is ready.");
        return refused == 0 && cargo.size() == asked(numbers) ? 0 : 1;
    }

    private static long asked(Map<String, Integer> numbers) {
        return numbers.entrySet().stream()
                .filter(it -> !it.getKey().equals("--seed") && it.getValue() > 0)
                .count();
    }

    private List<Rows> cargo(Map<String, Integer> numbers, Console console) {
        var seed = numbers.getOrDefault("--seed", 1);
        var cargo = new ArrayList<Rows>();
        var organisations = new MadeUpOrganisations(seed);
        add(cargo, new MadeUp("members", numbers.getOrDefault("--organisations", 0), organisations::row), console);
        var topics = terms.topics().stream().map(Term::id).toList();
        var resources = new MadeUpResources(seed, topics);
        add(cargo, new MadeUp("resources", numbers.getOrDefault("--resources", 0), resources::row), console);
        if (numbers.getOrDefault("--subscribers", 0) > 0) {
            console.say("Subscribers are not made up: this version has no newsletter yet.");
        }
        return cargo;
    }

    private void add(List<Rows> cargo, MadeUp rows, Console console) {
        if (rows.count() > 0 && intake.knows(rows.kind())) {
            cargo.add(rows);
        } else if (rows.count() > 0) {
            console.say("This version has no " + rows.kind() + " to make up.");
        }
    }

    /** The options and their numbers; nothing when one is not as it should be. */
    private static Map<String, Integer> numbers(List<String> arguments) {
        var numbers = new HashMap<String, Integer>();
        for (var i = 0; i < arguments.size(); i += 2) {
            var value = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
            if (!NAMES.contains(arguments.get(i)) || !value.matches("[0-9]{1,9}")) {
                return Map.of();
            }
            numbers.put(arguments.get(i), Integer.valueOf(value));
        }
        return numbers;
    }
}
