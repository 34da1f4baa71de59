package org.cities4children.governance.reach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandates;
import org.cities4children.alliance.Memberships;
import org.cities4children.alliance.Merging;
import org.cities4children.ballots.Voter;
import org.cities4children.governance.Committee;
import org.cities4children.governance.Roll;
import org.cities4children.governance.Voice;
import org.cities4children.governance.seat.Seats;
import org.cities4children.governance.seat.Sitting;
import org.cities4children.governance.seat.Sitting.State;
import org.springframework.stereotype.Component;

/** Who could answer now: members by whoever has a mandate that binds, seats of the committee by whoever holds them. */
@Component
public class Reach {

    private final Mandates mandates;
    private final Memberships memberships;
    private final Merging merging;
    private final Seats seats;
    private final Committee committee;

    Reach(Mandates mandates, Memberships memberships, Merging merging, Seats seats, Committee committee) {
        this.mandates = mandates;
        this.memberships = memberships;
        this.merging = merging;
        this.seats = seats;
        this.committee = committee;
    }

    /** Each of these for which somebody can answer, once. */
    public List<Voter> roll(Roll whose) {
        // Two that become one meanwhile would stand on it as two.
        merging.still();
        return voices(whose).stream()
                .map(it -> new Voter(it.voter(), it.name()))
                .distinct()
                .toList();
    }

    /** Each of these, also where nobody can answer for it now. */
    public List<Voter> everybody(Roll whose) {
        if (isOfSeats(whose)) {
            return seats.all().stream()
                    .filter(Reach::hasHolder)
                    .map(it -> new Voter(it.seat().object(), it.voter()))
                    .toList();
        }
        var on = whose == Roll.COMMITTEE ? committee.members() : null;
        return memberships.all().stream()
                .filter(it -> it.state().counts() && (on == null || on.contains(it.slug())))
                .map(it -> new Voter(Mandate.object(it.organisation()), it.name()))
                .toList();
    }

    private static boolean hasHolder(Sitting it) {
        return it.state() == State.HELD || it.state() == State.MUTE;
    }

    /** Who may answer for each voter now, by its id; who nobody could answer for is left out. */
    public Map<String, List<UUID>> speakers() {
        return Stream.concat(mandates.binding().stream().map(Reach::voice), seats.voices().stream())
                .collect(Collectors.groupingBy(
                        Voice::voter, LinkedHashMap::new, Collectors.mapping(Voice::person, Collectors.toList())));
    }

    /** For how many members nobody could answer. */
    public int mute() {
        return memberships.counting().size() - roll(Roll.MEMBERS).size();
    }

    /** All for which a person may answer now: what became part of a member, too. */
    public List<Voice> of(UUID person) {
        var heirs = merging.heirs();
        return Stream.concat(
                        mandates.binding(person).stream().flatMap(it -> voices(it, heirs)),
                        seats.voices().stream().filter(it -> it.person().equals(person)))
                .toList();
    }

    /** Whether a voter has a voice now, so that what it sent by mail may be written down. */
    public boolean hasVoice(String voter) {
        var heir = merging.heirs().of(voter);
        return memberships.counting().stream().map(Mandate::object).anyMatch(heir::equals)
                || seats.all().stream()
                        .filter(Reach::hasHolder)
                        .map(Sitting::seat)
                        .anyMatch(it -> it.object().equals(voter));
    }

    /** Whoever is told that one of these is asked; at seats those, too, who would stand in. */
    List<Voice> told(Roll whose) {
        return isOfSeats(whose) ? seats.told() : voices(whose);
    }

    /** Whoever is told of what concerns this voter, or what it became part of. */
    List<Voice> told(String voter) {
        var heir = merging.heirs().of(voter);
        return Stream.concat(mandates.binding().stream().map(Reach::voice), seats.told().stream())
                .filter(it -> it.voter().equals(heir))
                .toList();
    }

    private List<Voice> voices(Roll whose) {
        if (isOfSeats(whose)) {
            return seats.voices();
        }
        var all = mandates.binding().stream();
        if (whose == Roll.COMMITTEE) {
            var members = committee.members();
            all = all.filter(it -> members.contains(it.slug()));
        }
        return all.map(Reach::voice).toList();
    }

    private boolean isOfSeats(Roll whose) {
        return whose == Roll.COMMITTEE && committee.isSeated();
    }

    private static Stream<Voice> voices(Mandate mandate, Merging.Heirs heirs) {
        return heirs.together(mandate.organisation()).stream()
                .map(it -> new Voice(it, mandate.name(), mandate.person()));
    }

    private static Voice voice(Mandate it) {
        return new Voice(Mandate.object(it.organisation()), it.name(), it.person());
    }
}
