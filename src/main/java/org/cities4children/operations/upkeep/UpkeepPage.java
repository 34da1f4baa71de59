package org.cities4children.operations.upkeep;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The chores, and how they went last.
 *
 * @param zone in which the reader lives
 * @param busy whether what was asked for goes on already
 */
public record UpkeepPage(Map<Chore, Run> last, Map<UUID, String> names, ZoneId zone, boolean busy) {

    public UpkeepPage {
        last = Map.copyOf(last);
        names = Map.copyOf(names);
    }

    public Head head(Words words) {
        return Head.of(words.t("operations.upkeep"), null, UpkeepController.PATH)
                .hidden();
    }

    public List<Chore> chores() {
        return List.of(Chore.values());
    }

    /** How it went last, or nothing. */
    public @Nullable Run run(Chore chore) {
        return last.get(chore);
    }

    public boolean isRunning(Chore chore) {
        var run = run(chore);
        return run != null && run.running();
    }

    public boolean isAnyRunning() {
        return chores().stream().anyMatch(this::isRunning);
    }

    /** Who began it, and when. */
    public String begun(Run run, Words words) {
        var name = names.getOrDefault(run.person(), "–");
        return words.t("operations.upkeep.begun", name, when(run.started(), words));
    }

    private String when(Instant moment, Words words) {
        return words.at(moment.atZone(zone));
    }
}
