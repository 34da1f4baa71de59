package org.cities4children.operations.verify;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cities4children.runtime.Command;
import org.cities4children.runtime.Console;
import org.cities4children.runtime.check.Check;
import org.cities4children.runtime.check.Fault;
import org.cities4children.runtime.owner.CallerGone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code bin/c4c verify}: runs the checks that the rooms bring, and prints a line for each fault. */
@Component
class VerifyCommand implements Command {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyCommand.class);

    private final List<Check> checks;
    private final JsonMapper json;

    VerifyCommand(List<Check> checks, JsonMapper json) {
        this.checks = checks.stream().sorted(Comparator.comparing(Check::name)).toList();
        this.json = json;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String usage() {
        return "verify   look whether the audit is what was written and searches find what is published";
    }

    @Override
    public int run(List<String> arguments, Console console) {
        if (!arguments.isEmpty()) {
            console.say("usage: " + usage());
            return 2;
        }
        var isWell = true;
        for (var check : checks) {
            isWell &= isWell(check, console);
        }
        return isWell ? 0 : 1;
    }

    /** What cannot be looked at keeps nobody from looking at the rest. */
    private boolean isWell(Check check, Console console) {
        var found = new AtomicInteger();
        try {
            check.run(fault -> {
                found.incrementAndGet();
                print(check, fault, console);
            });
        } catch (CallerGone gone) {
            throw gone;
        } catch (RuntimeException failure) {
            LOG.error("The check of {} came to no end", check.name(), failure);
            console.say(check.name() + ": could not be looked at to the end: "
                    + String.valueOf(failure.getMessage()).lines().findFirst().orElse(""));
            return false;
        }
        int faults = found.get();
        console.say(
                check.name() + ": " + (faults == 0 ? "all is well." : faults == 1 ? "1 fault." : faults + " faults."));
        return faults == 0;
    }

    private void print(Check check, Fault fault, Console console) {
        var line = new LinkedHashMap<String, String>();
        line.put("check", check.name());
        line.put("object", fault.object());
        line.put("fault", fault.kind());
        line.put("sentence", fault.sentence());
        console.print(json.writeValueAsString(line));
    }
}
