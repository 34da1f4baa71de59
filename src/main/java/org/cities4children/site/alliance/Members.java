package org.cities4children.site.alliance;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cities4children.alliance.Organisation;
import org.cities4children.alliance.Organisations;
import org.cities4children.governance.Committee;
import org.cities4children.governance.Committee.Place;
import org.cities4children.site.alliance.Steering.Seated;
import org.springframework.stereotype.Component;

/** Members, and which of them are on the steering committee. */
@Component
class Members {

    private final Organisations organisations;
    private final Committee committee;

    Members(Organisations organisations, Committee committee) {
        this.organisations = organisations;
        this.committee = committee;
    }

    Organisations organisations() {
        return organisations;
    }

    /** Whether this one is on the committee. */
    boolean isSteering(Organisation member) {
        return committee.members().contains(member.slug());
    }

    /** The committee, as far as these are on it. */
    Steering steering(List<Organisation> there, boolean everywhere) {
        if (!committee.isSeated()) {
            var marked = there.stream().filter(Organisation::isSteering).map(it -> new Seated(it, "", ""));
            return new Steering(false, marked.toList(), List.of());
        }
        var by = there.stream().collect(Collectors.toMap(Organisation::slug, Function.identity()));
        var places = committee.places();
        var seated = places.stream()
                .flatMap(
                        it -> Stream.ofNullable(by.get(it.slug())).map(who -> new Seated(who, it.seat(), it.person())));
        var vacant = places.stream().filter(Place::isVacant).map(Place::seat);
        return new Steering(true, seated.toList(), everywhere ? vacant.toList() : List.of());
    }
}
