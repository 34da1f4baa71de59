package org.cities4children.governance.audience;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cities4children.alliance.Chapters;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.Memberships;
import org.cities4children.alliance.Organisation;
import org.cities4children.alliance.Organisations;
import org.cities4children.ballots.Voter;
import org.cities4children.governance.Roll;
import org.cities4children.governance.reach.Reach;
import org.springframework.stereotype.Component;

/** The organisations of an audience, each with those who may bind it now. */
@Component
class Circles {

    /**
     * One of them.
     *
     * @param persons empty where nobody may bind it who could come in
     */
    record Circle(String name, List<UUID> persons) {

        Circle {
            persons = List.copyOf(persons);
        }
    }

    private final Reach reach;
    private final Silence silence;
    private final Memberships memberships;
    private final Organisations organisations;
    private final Chapters chapters;

    Circles(Reach reach, Silence silence, Memberships memberships, Organisations organisations, Chapters chapters) {
        this.reach = reach;
        this.silence = silence;
        this.memberships = memberships;
        this.organisations = organisations;
        this.chapters = chapters;
    }

    List<Circle> of(Audience audience) {
        var speakers = reach.speakers();
        return switch (audience) {
            case Audience.Members _ -> circles(reach.everybody(Roll.MEMBERS), speakers);
            case Audience.Committee _ -> circles(reach.everybody(Roll.COMMITTEE), speakers);
            case Audience.Chapter it -> {
                var national = national(it.country());
                yield memberships.all().stream()
                        .filter(member -> member.state().counts() && national.contains(member.slug()))
                        .map(member -> new Circle(member.name(), speakers.getOrDefault(object(member), List.of())))
                        .toList();
            }
            case Audience.Silent it ->
                silence.of(it.decision()).entrySet().stream()
                        .map(voter -> new Circle(voter.getValue(), speakers.getOrDefault(voter.getKey(), List.of())))
                        .toList();
        };
    }

    private static List<Circle> circles(List<Voter> voters, Map<String, List<UUID>> speakers) {
        return voters.stream()
                .map(it -> new Circle(it.name(), speakers.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private static String object(Membership it) {
        return Mandate.object(it.organisation());
    }

    /**
     * Members that belong to a national alliance, and who leads it; where nobody has said who does, those of its
     * country.
     */
    private Set<String> national(String country) {
        var belong = chapters.circle(country).members().stream()
                .flatMap(it -> Stream.ofNullable(it.slug()))
                .collect(Collectors.toSet());
        var lead = chapters.of(country)
                .flatMap(it -> Optional.ofNullable(it.leadOrganisation()))
                .orElse("");
        return organisations.members().stream()
                .filter(it -> belong.contains(it.slug())
                        || it.allNames().contains(lead)
                        || (belong.isEmpty() && country.equals(it.country())))
                .map(Organisation::slug)
                .collect(Collectors.toSet());
    }
}
