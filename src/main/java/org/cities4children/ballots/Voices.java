package org.cities4children.ballots;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which voters of a roll speak with one voice, since two of them became one while the ballot was open. */
public final class Voices {

    private final Map<String, String> joined = new HashMap<>();
    private final Map<String, Set<String>> together = new TreeMap<>();

    private Voices(List<Voter> roll) {
        roll.forEach(it -> joined.put(it.id(), it.joined() == null ? it.id() : it.joined()));
        roll.forEach(it ->
                together.computeIfAbsent(head(it.id()), _ -> new TreeSet<>()).add(it.id()));
    }

    public static Voices of(List<Voter> roll) {
        return new Voices(roll);
    }

    /**
     * The voter that stands for this one now, itself unless it became part of another; also of one that is on no roll.
     */
    public String head(String voter) {
        var seen = new HashSet<String>();
        var head = voter;
        // Those that became one may have become part of yet another.
        while (seen.add(head) && joined.containsKey(head)) {
            head = joined.get(head);
        }
        return head;
    }

    /** All voters that are one with this one, itself included; nothing when it is not on the roll. */
    public Set<String> together(String voter) {
        return Set.copyOf(together.getOrDefault(head(voter), Set.of()));
    }

    /** One voter for each voice. */
    public Set<String> heads() {
        return Set.copyOf(together.keySet());
    }

    /** How many voices have spoken, if these voters have. */
    public int spoken(Collection<String> voters) {
        return (int) voters.stream().map(this::head).distinct().count();
    }
}
