package org.cities4children.knowledge.missing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import org.cities4children.runtime.Command;
import org.cities4children.runtime.Console;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code bin/c4c searches}: what people look for and the hub lacks. */
@Component
class SearchesCommand implements Command {

    private final MissingRows rows;
    private final JsonMapper json;
    private final Clock clock;

    SearchesCommand(MissingRows rows, JsonMapper json, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "searches";
    }

    @Override
    public String usage() {
        return "searches   what at least three households looked for in vain within a year";
    }

    @Override
    public int run(List<String> arguments, Console console) {
        if (!arguments.isEmpty()) {
            console.say("usage: " + usage());
            return 2;
        }
        var year = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(1);
        var found = rows.since(year.withDayOfMonth(1));
        found.forEach(it -> {
            var line = new LinkedHashMap<String, Object>();
            line.put("words", it.words());
            line.put("times", it.times());
            line.put("last", it.last().toString());
            console.print(json.writeValueAsString(line));
        });
        if (found.isEmpty()) {
            console.say("Nothing was looked for in vain by three households within a year.");
        }
        return 0;
    }
}
