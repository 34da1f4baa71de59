package org.cities4children.people.approval;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cities4children.people.Approvable;
import org.cities4children.people.Approval;
import org.cities4children.people.register.Persons;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows what takes two persons, in all rooms, and whom it concerns. */
@Component
class Matters {

    /** Looked up late, since those who do it ask for approvals too. */
    private final ObjectProvider<Approvable> kinds;

    private final Persons persons;

    Matters(ObjectProvider<Approvable> kinds, Persons persons) {
        this.kinds = kinds;
        this.persons = persons;
    }

    /** Nothing when no room of this version does it. */
    Optional<Matter> of(Approval approval) {
        return of(List.of(approval)).stream().findFirst();
    }

    /** The same of several, without those that no room of this version does. */
    List<Matter> of(List<Approval> approvals) {
        var concerned = persons.persons(approvals.stream()
                .flatMap(it -> Stream.concat(Stream.of(it.by()), Stream.ofNullable(it.person())))
                .collect(Collectors.toSet()));
        return approvals.stream()
                .flatMap(it -> kind(it)
                        .map(act -> new Matter(
                                it,
                                act,
                                concerned.get(it.by()),
                                it.person() == null ? null : concerned.get(it.person())))
                        .stream())
                .toList();
    }

    private Optional<Approvable> kind(Approval approval) {
        return kinds.stream().filter(it -> it.kind().equals(approval.kind())).findFirst();
    }
}
