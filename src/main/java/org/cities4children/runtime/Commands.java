package org.cities4children.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cities4children.runtime.owner.CallerGone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All commands that the rooms bring, found by their names. */
@Component
class Commands {

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);
    private static final String HELP = "help";

    private final Map<String, Command> byName;

    Commands(ObjectProvider<Command> commands) {
        byName = commands.stream().collect(Collectors.toUnmodifiableMap(Command::name, Function.identity()));
    }

    /** Runs the command that the first word names; returns the exit status. */
    int run(List<String> words, Console console) {
        var name = words.isEmpty() ? HELP : words.getFirst();
        var command = byName.get(name);
        if (command != null) {
            return run(command, words.subList(1, words.size()), console);
        } else if (name.equals(HELP)) {
            help().forEach(console::print);
            return 0;
        } else {
            console.say("There is no command " + name + ".");
            help().forEach(console::say);
            return 2;
        }
    }

    private List<String> help() {
        var usages = byName.values().stream().sorted(Comparator.comparing(Command::name));
        var lines = new ArrayList<String>();
        lines.add("usage: bin/c4c <command>");
        lines.add("  serve: starts the program and serves its pages until it is stopped");
        usages.forEach(it -> lines.add("  " + line(it)));
        lines.add("  help: shows this list");
        return List.copyOf(lines);
    }

    private static String line(Command command) {
        var usage = command.usage();
        return usage.startsWith(command.name()) ? usage : command.name() + " " + usage;
    }

    /** The outermost edge of a command: whatever it throws becomes one line for its caller. */
    private static int run(Command command, List<String> arguments, Console console) {
        try {
            return command.run(arguments, console);
        } catch (CallerGone e) {
            throw e;
        } catch (Exception e) {
            LOG.error("{} failed", command.name(), e);
            console.say(command.name() + " failed: " + reason(e));
            return 1;
        }
    }

    private static String reason(Exception e) {
        var message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
