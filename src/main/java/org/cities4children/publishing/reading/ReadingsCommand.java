package org.cities4children.publishing.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.cities4children.publishing.Kinds;
import org.cities4children.runtime.Command;
import org.cities4children.runtime.Console;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code bin/c4c readings}: what is read, and how often. */
@Component
class ReadingsCommand implements Command {

    private static final int MONTH = 30;

    private final ReadingCounter counter;
    private final ReadingRows rows;
    private final JsonMapper json;
    private final Clock clock;

    ReadingsCommand(ReadingCounter counter, ReadingRows rows, JsonMapper json, Clock clock) {
        this.counter = counter;
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "readings";
    }

    @Override
    public String usage() {
        return "readings [SINCE]   how often each publication was read since a day (2026-11-23), else in the last 30 days";
    }

    @Override
    public int run(List<String> arguments, Console console) {
        var since = since(arguments);
        if (since.isEmpty()) {
            console.say("usage: " + usage());
            return 2;
        }
        counter.write();
        rows.since(since.get()).forEach(it -> {
            var line = new LinkedHashMap<String, Object>();
            line.put("path", Kinds.pathOf(it.kind()) + "/" + it.slug());
            line.put("title", it.title());
            line.put("readings", it.readings());
            console.print(json.writeValueAsString(line));
        });
        return 0;
    }

    private Optional<LocalDate> since(List<String> arguments) {
        if (arguments.isEmpty()) {
            return Optional.of(
                    LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(MONTH));
        }
        try {
            return arguments.size() == 1 ? Optional.of(LocalDate.parse(arguments.getFirst())) : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
