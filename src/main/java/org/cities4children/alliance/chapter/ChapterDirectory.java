package org.cities4children.alliance.chapter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.Chapters;
import org.cities4children.alliance.coordination.Coordinator;
import org.cities4children.alliance.coordination.CoordinatorRows;
import org.cities4children.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The national alliances, as other rooms ask for them. */
@Component
class ChapterDirectory implements Chapters {

    private final ChapterRegister register;
    private final ChapterMembers members;
    private final CoordinatorRows coordinators;
    private final Openings openings;
    private final People people;

    ChapterDirectory(
            ChapterRegister register,
            ChapterMembers members,
            CoordinatorRows coordinators,
            Openings openings,
            People people) {
        this.register = register;
        this.members = members;
        this.coordinators = coordinators;
        this.openings = openings;
        this.people = people;
    }

    @Override
    public List<Chapter> all() {
        return register.all();
    }

    @Override
    public Optional<Chapter> of(String country) {
        return register.of(country);
    }

    @Override
    public boolean isOpenUntilTheEnd(String country) {
        return register.isOpenUntilTheEnd(country);
    }

    @Override
    public List<Chapter> coordinatedBy(UUID person) {
        var countries =
                coordinators.of(person).stream().map(Coordinator::country).toList();
        return those(countries);
    }

    @Override
    public Circle circle(String country) {
        var shown = coordinators.at(country).stream()
                .filter(Coordinator::shown)
                .map(Coordinator::person)
                .toList();
        var names = people.names(shown);
        return new Circle(
                members.of(country),
                shown.stream()
                        .flatMap(it -> Optional.ofNullable(names.get(it)).stream())
                        .toList());
    }

    @Override
    public List<Chapter> joinedBy(String slug) {
        return those(members.countries(slug));
    }

    /** A closed one is nobody's. */
    private List<Chapter> those(List<String> countries) {
        return countries.isEmpty()
                ? List.of()
                : all().stream()
                        .filter(it -> it.isOpen() && countries.contains(it.country()))
                        .toList();
    }

    @Override
    @Transactional
    public boolean open(Opening opening, String receipt, UUID by) {
        return openings.open(opening, receipt, by);
    }

    @Override
    public Optional<String> openedFor(String receipt) {
        return register.openedFor(receipt);
    }
}
