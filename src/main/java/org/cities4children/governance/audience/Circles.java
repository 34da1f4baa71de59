package org.cities4children.governance.audience;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cities4children.alliance.Chapters;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.Memberships;
import org.cities4children.alliance.Organisation;
import org.cities4children.alliance.Organisations;
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
            case Audience.Members _ -> members(_ -> true, speakers).toList();
            case Audience.Chapter it ->
                members(national(it.country())::contains, speakers).toList();
            case Audience.Committee _ -> committee(speakers);
            case Audience.Silent it ->
                silence.of(it.decision()).entrySet().stream()
                        .map(voter -> new Circle(voter.getValue(), speakers.getOrDefault(voter.getKey(), List.of())))
                        .toList();
        };
    }

    /** Its roll, and those on it for which nobody could answer. */
    private List<Circle> committee(Map<String, List<UUID>> speakers) {
        var steering = slugs(organisations.members().stream().filter(Organisation::isSteering));
        return Stream.concat(
                        reach.roll(Roll.COMMITTEE).stream()
                                .map(it -> new Circle(it.name(), speakers.getOrDefault(it.id(), List.of()))),
                        members(steering::contains, speakers)
                                .filter(it -> it.persons().isEmpty()))
                .toList();
    }

    private Stream<Circle> members(Predicate<String> slugs, Map<String, List<UUID>> speakers) {
        return memberships.all().stream()
                .filter(it -> it.state().counts() && slugs.test(it.slug()))
                .map(it -> new Circle(it.name(), speakers.getOrDefault(object(it), List.of())));
    }

    private static String object(Membership it) {
        return Mandate.object(it.organisation());
    }

    /** Those whose seat is in the country of a national alliance, and who leads that. */
    private Set<String> national(String country) {
        var lead = chapters.of(country)
                .flatMap(it -> Optional.ofNullable(it.leadOrganisation()))
                .orElse("");
        return slugs(organisations.members().stream()
                .filter(it -> country.equals(it.country()) || it.allNames().contains(lead)));
    }

    private static Set<String> slugs(Stream<Organisation> all) {
        return all.map(Organisation::slug).collect(Collectors.toSet());
    }
}
