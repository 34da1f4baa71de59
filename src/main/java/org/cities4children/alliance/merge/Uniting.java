package org.cities4children.alliance.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandate.Role;
import org.cities4children.alliance.Merging.Fate;
import org.cities4children.alliance.Merging.Merger;
import org.cities4children.alliance.Merging.Passage;
import org.cities4children.alliance.mandate.Granting;
import org.cities4children.alliance.mandate.Granting.Grant;
import org.springframework.stereotype.Component;

/**
 * The mandates of two that become one: each of the lost one ends, so that the past stays as it was, and goes on for the
 * kept one with its last day. One leads, and nobody has the same twice.
 */
@Component
class Uniting {

    private final Granting granting;

    Uniting(Granting granting) {
        this.granting = granting;
    }

    /**
     * What would become of each mandate of the lost one that is not over, its lead's first.
     *
     * @param come whether they come over; those of one that is no member any more do not
     */
    List<Passage> look(String lost, String kept, boolean come) {
        return passages(granting.open(lost), granting.open(kept), come);
    }

    static List<Passage> passages(List<Mandate> lost, List<Mandate> kept, boolean come) {
        boolean led = kept.stream().anyMatch(it -> it.role() == Role.LEAD);
        var held = new HashSet<Held>();
        kept.forEach(it -> held.add(new Held(it.person(), it.role())));
        var passages = new ArrayList<Passage>();
        for (var it : lost) {
            var role = it.role() == Role.LEAD && led ? Role.ALTERNATE : it.role();
            if (!come) {
                passages.add(new Passage(it, Fate.ENDS, null));
            } else if (isHeld(held, it.person(), role)) {
                passages.add(new Passage(it, Fate.HELD, role));
            } else {
                held.add(new Held(it.person(), role));
                passages.add(new Passage(it, Fate.COMES, role));
            }
        }
        return passages;
    }

    /** Whoever leads represents it as well. */
    private static boolean isHeld(Set<Held> held, UUID person, Role role) {
        return held.contains(new Held(person, role))
                || (role == Role.ALTERNATE && held.contains(new Held(person, Role.LEAD)));
    }

    private record Held(UUID person, Role role) {}

    /** Ends those of the lost one and gives those that come, in the running transaction. */
    void unite(Merger merger, UUID by) {
        var kept = merger.kept().organisation();
        var before = granting.open(kept);
        for (var it : merger.passages()) {
            granting.close(it.mandate(), by);
            var role = it.becomes();
            if (it.fate() == Fate.COMES && role != null) {
                before.stream()
                        .filter(old -> leadsNow(old, it.mandate().person(), role))
                        .forEach(old -> granting.close(old, by));
                granting.pass(
                        kept,
                        new Grant(it.mandate().person(), role, it.mandate().last()),
                        by);
            }
        }
    }

    /** Whether this is what the one who leads from now on had before. */
    private static boolean leadsNow(Mandate old, UUID person, Role role) {
        return role == Role.LEAD && old.role() == Role.ALTERNATE && old.person().equals(person);
    }
}
