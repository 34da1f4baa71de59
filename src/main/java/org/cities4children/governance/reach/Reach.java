package org.cities4children.governance.reach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandates;
import org.cities4children.alliance.Memberships;
import org.cities4children.alliance.Merging;
import org.cities4children.alliance.Organisation;
import org.cities4children.alliance.Organisations;
import org.cities4children.ballots.Voter;
import org.cities4children.governance.Roll;
import org.springframework.stereotype.Component;

/** Which members could answer now. */
@Component
public class Reach {

    private final Mandates mandates;
    private final Memberships memberships;
    private final Organisations organisations;
    private final Merging merging;

    Reach(Mandates mandates, Memberships memberships, Organisations organisations, Merging merging) {
        this.mandates = mandates;
        this.memberships = memberships;
        this.organisations = organisations;
        this.merging = merging;
    }

    /** Each of these for which somebody has a binding mandate, once. */
    public List<Voter> roll(Roll whose) {
        // Two that become one meanwhile would stand on it as two.
        merging.still();
        return holders(whose).stream()
                .map(it -> new Voter(Mandate.object(it.organisation()), it.name()))
                .distinct()
                .toList();
    }

    /** Who may answer for each voter now, by its id; who nobody could answer for is left out. */
    public Map<String, List<UUID>> speakers() {
        return mandates.binding().stream()
                .collect(Collectors.groupingBy(
                        it -> Mandate.object(it.organisation()),
                        LinkedHashMap::new,
                        Collectors.mapping(Mandate::person, Collectors.toList())));
    }

    /** For how many members nobody could answer. */
    public int mute() {
        return memberships.counting().size() - roll(Roll.MEMBERS).size();
    }

    /** Who may bind one of these now. */
    List<Mandate> holders(Roll whose) {
        var all = mandates.binding();
        return switch (whose) {
            case MEMBERS -> all;
            case COMMITTEE -> {
                var steering = steering();
                yield all.stream().filter(it -> steering.contains(it.slug())).toList();
            }
        };
    }

    private Set<String> steering() {
        return organisations.members().stream()
                .filter(Organisation::isSteering)
                .map(Organisation::slug)
                .collect(Collectors.toSet());
    }

    /** All voters for which somebody may answer now: members that they may bind, and what became part of these. */
    public Set<String> voters(UUID person) {
        return mandates.binding(person).stream()
                .flatMap(it -> voters(it).stream())
                .collect(Collectors.toSet());
    }

    /** By this mandate. */
    public Set<String> voters(Mandate mandate) {
        return Stream.concat(
                        Stream.of(mandate.organisation()),
                        merging.heirs().entrySet().stream()
                                .filter(it -> it.getValue().equals(mandate.organisation()))
                                .map(Map.Entry::getKey))
                .map(Mandate::object)
                .collect(Collectors.toSet());
    }

    /** Whether a voter, or what it became part of, counts now. */
    public boolean counts(String voter) {
        var heir = heir(voter);
        return memberships.counting().stream().map(Mandate::object).anyMatch(heir::equals);
    }

    /** Who may bind this voter now, or what it became part of. */
    List<Mandate> holders(String voter) {
        var heir = heir(voter);
        return mandates.binding().stream()
                .filter(it -> Mandate.object(it.organisation()).equals(heir))
                .toList();
    }

    private String heir(String voter) {
        return merging.heirs().entrySet().stream()
                .filter(it -> Mandate.object(it.getKey()).equals(voter))
                .map(it -> Mandate.object(it.getValue()))
                .findFirst()
                .orElse(voter);
    }
}
