package org.cities4children.people.administration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.cities4children.people.Approval;
import org.cities4children.people.Approvals;
import org.cities4children.people.People;
import org.cities4children.people.factor.SecondFactor;
import org.cities4children.people.register.Grants;
import org.cities4children.people.register.Grants.Grant;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows one person to an administrator. */
@Component
class PersonPages {

    private final People people;
    private final SecondFactor second;
    private final Approvals approvals;
    private final Resets resets;
    private final Grants grants;

    PersonPages(People people, SecondFactor second, Approvals approvals, Resets resets, Grants grants) {
        this.people = people;
        this.second = second;
        this.approvals = approvals;
        this.resets = resets;
        this.grants = grants;
    }

    /** @param trouble key of why what was asked for was not done, or nothing */
    PersonPage of(UUID id, Visitor visitor, Words words, @Nullable String trouble) {
        var person = people.person(id).orElseThrow(NotFoundException::new);
        var waiting = approvals.waiting("person:" + id);
        return new PersonPage(
                person,
                second.standing(id),
                reset(id, visitor, waiting),
                waiting.stream()
                        .map(it -> new PersonPage.Waiting(approvals.told(it, words), it.path()))
                        .toList(),
                given(id, visitor, words),
                trouble);
    }

    private PersonPage.Reset reset(UUID id, Visitor visitor, List<Approval> waiting) {
        if (id.equals(visitor.id())) {
            return PersonPage.Reset.OWN;
        }
        if (waiting.stream().anyMatch(it -> it.kind().equals(resets.kind()))) {
            return PersonPage.Reset.ASKED;
        }
        return approvals.hasSecond(visitor.id(), id) ? PersonPage.Reset.NONE : PersonPage.Reset.ALONE;
    }

    private List<PersonPage.Given> given(UUID id, Visitor visitor, Words words) {
        var all = grants.of(id);
        var givers = all.stream()
                .flatMap(it -> Stream.of(it.by(), it.agreed()))
                .filter(Objects::nonNull)
                .toList();
        var names = people.names(givers);
        var zone = people.zone(visitor.id());
        return all.stream()
                .map(it -> new PersonPage.Given(
                        it.role(),
                        by(it, names, words),
                        second(it, names, words),
                        it.at().atZone(zone).toLocalDate()))
                .toList();
    }

    private static String by(Grant grant, Map<UUID, String> names, Words words) {
        return grant.by() == null ? words.t("people.grants.program") : name(grant.by(), names, words);
    }

    private static String second(Grant grant, Map<UUID, String> names, Words words) {
        if (grant.agreed() != null) {
            return name(grant.agreed(), names, words);
        }
        return grant.by() != null && grant.role().allowsSomething() ? words.t("people.grants.alone") : "–";
    }

    private static String name(UUID person, Map<UUID, String> names, Words words) {
        return names.getOrDefault(person, words.t("people.grants.gone"));
    }
}
