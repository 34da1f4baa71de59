package org.cities4children.alliance.mandate;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.Memberships;
import org.cities4children.alliance.Organisation;
import org.cities4children.alliance.Organisations;
import org.cities4children.people.People;
import org.cities4children.web.Mistake;
import org.springframework.stereotype.Component;

/** What the pages of mandates show. */
@Component
class MandatePages {

    private final MandateRows rows;
    private final Organisations organisations;
    private final People people;
    private final Memberships memberships;
    private final Clock clock;

    MandatePages(MandateRows rows, Organisations organisations, People people, Memberships memberships, Clock clock) {
        this.rows = rows;
        this.organisations = organisations;
        this.people = people;
        this.memberships = memberships;
        this.clock = clock;
    }

    MandatesPage all() {
        var binding = rows.binding();
        var names = names(binding);
        var bySlug = binding.stream().collect(Collectors.groupingBy(Mandate::slug));
        return new MandatesPage(organisations.members().stream()
                .map(it -> member(it, bySlug.getOrDefault(it.slug(), List.of()), names))
                .toList());
    }

    private static MandatesPage.Member member(Organisation member, List<Mandate> binding, Map<UUID, String> names) {
        var lead = binding.stream()
                .filter(it -> it.role() == Mandate.Role.LEAD)
                .map(it -> names.get(it.person()))
                .findFirst()
                .orElse(null);
        var able = (int) binding.stream().map(Mandate::person).distinct().count();
        return new MandatesPage.Member(member.slug(), member.name(), lead, able);
    }

    Optional<MemberMandatesPage> of(String slug, MandateForm form, List<Mistake> mistakes) {
        return organisations.member(slug).map(member -> {
            var all = rows.organisation(slug).map(rows::all).orElse(List.of());
            var names = names(all);
            var now = clock.instant();
            var holders = all.stream().filter(it -> !it.isOverAt(now)).map(it -> Holder.of(it, names));
            var former = all.stream().filter(it -> it.isOverAt(now)).map(it -> Holder.of(it, names));
            return new MemberMandatesPage(slug, member.name(), holders.toList(), former.toList(), form, mistakes);
        });
    }

    OwnMandatesPage own(UUID person) {
        return new OwnMandatesPage(rows.of(person).stream().map(this::own).toList());
    }

    private OwnMandatesPage.Own own(Mandate mine) {
        var all = rows.at(mine.organisation());
        var names = names(all);
        var others =
                all.stream().filter(it -> !it.person().equals(mine.person())).map(it -> Holder.of(it, names));
        var member =
                memberships.of(mine.organisation()).filter(Membership::isMember).isPresent();
        return new OwnMandatesPage.Own(Holder.of(mine, names), others.toList(), member);
    }

    private Map<UUID, String> names(List<Mandate> mandates) {
        return people.names(mandates.stream().map(Mandate::person).toList());
    }
}
