package org.cities4children.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cities4children.people.Duty;
import org.cities4children.people.Workbench;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/**
 * What waits for somebody, and where they may work.
 *
 * @param waiting oldest first
 * @param represented the organisations for which they may act, by name
 * @param coordinated the countries whose national alliance they coordinate
 */
public record DeskPage(
        List<Duty> waiting, List<Workbench> benches, List<String> represented, List<String> coordinated, Instant now) {

    public DeskPage {
        waiting = List.copyOf(waiting);
        benches = List.copyOf(benches);
        represented = List.copyOf(represented);
        coordinated = List.copyOf(coordinated);
    }

    public Head head(Words words) {
        return Head.of(words.t("desk"), null, "/desk").hidden();
    }

    /** How long something has waited, in whole days or hours. */
    public String waited(Duty duty, Words words) {
        return words.time(Duration.between(duty.since(), now));
    }
}
