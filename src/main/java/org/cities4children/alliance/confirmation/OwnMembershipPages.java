package org.cities4children.alliance.confirmation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandates;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.Memberships;
import org.cities4children.people.People;
import org.cities4children.web.Mistake;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of a member's own people show. */
@Component
class OwnMembershipPages {

    /** So many days before the day by which to confirm, its people are asked to. */
    static final int ASKED = 30;

    private final Memberships memberships;
    private final Mandates mandates;
    private final Confirmations confirmations;
    private final People people;
    private final Clock clock;

    OwnMembershipPages(
            Memberships memberships, Mandates mandates, Confirmations confirmations, People people, Clock clock) {
        this.memberships = memberships;
        this.mandates = mandates;
        this.confirmations = confirmations;
        this.people = people;
        this.clock = clock;
    }

    /** Of those that somebody may bind, by name. */
    List<Membership> of(UUID person) {
        return mandates.of(person).stream()
                .filter(it -> it.role().binds())
                .map(Mandate::organisation)
                .distinct()
                .flatMap(it -> memberships.of(it).stream())
                .toList();
    }

    /**
     * @param form what was typed; null for nothing yet
     * @param leaving what is wrong with what was pressed to leave; null for nothing
     */
    OwnMembershipPage one(
            Membership member,
            Mandate acting,
            @Nullable ConfirmationForm form,
            @Nullable Mistake leaving,
            boolean overtaken) {
        var holders = mandates.at(member.organisation());
        var names = people.names(holders.stream().map(Mandate::person).toList());
        var last = confirmations.last(member.organisation()).orElse(null);
        return new OwnMembershipPage(
                member,
                acting,
                holders.stream()
                        .filter(it -> it.role() == Mandate.Role.LEAD)
                        .flatMap(it -> Optional.ofNullable(names.get(it.person())).stream())
                        .findFirst()
                        .orElse(null),
                holders.stream()
                        .filter(it -> it.role() == Mandate.Role.ALTERNATE)
                        .map(it -> names.getOrDefault(it.person(), ""))
                        .toList(),
                last,
                form == null ? ConfirmationForm.of(member, last) : form,
                leaving,
                overtaken,
                isAsked(member));
    }

    /** Whether its people are asked to confirm now. */
    boolean isAsked(Membership it) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return it.state().counts()
                && it.due() != null
                && !today.isBefore(it.due().minusDays(ASKED));
    }
}
