package org.cities4children.alliance.claim;

import java.util.List;
import java.util.stream.Collectors;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandates;
import org.cities4children.people.People;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.springframework.stereotype.Component;

/** What somebody sees of claims: their own, and those that they may answer. */
@Component
class ClaimPages {

    private final Claims claims;
    private final Mandates mandates;
    private final People people;

    ClaimPages(Claims claims, Mandates mandates, People people) {
        this.claims = claims;
        this.mandates = mandates;
        this.people = people;
    }

    ClaimsPage of(Visitor visitor, boolean failed) {
        var open = answerable(visitor);
        return new ClaimsPage(
                suggested(visitor),
                claims.of(visitor.id()).stream()
                        .filter(it -> it.state() == Claim.State.ASKED)
                        .toList(),
                open,
                people.persons(open.stream().map(Claim::person).toList()),
                visitor.may(Power.MANAGE_PEOPLE),
                failed);
    }

    List<ClaimsPage.Suggested> suggested(Visitor visitor) {
        return people.person(visitor.id()).stream()
                .flatMap(it -> claims.suggested(it).stream())
                .map(ClaimsPage.Suggested::of)
                .toList();
    }

    /** Whether they act for nobody yet, so that the desk asks them. */
    boolean isNew(Visitor visitor) {
        return mandates.of(visitor.id()).isEmpty();
    }

    /** Of the members for which they lead; of all for whoever gives mandates. Nobody answers their own. */
    List<Claim> answerable(Visitor visitor) {
        var led = mandates.of(visitor.id()).stream()
                .filter(it -> it.role() == Mandate.Role.LEAD)
                .map(Mandate::organisation)
                .collect(Collectors.toSet());
        boolean all = visitor.may(Power.MANAGE_PEOPLE);
        return all || !led.isEmpty()
                ? claims.open().stream()
                        .filter(it -> all || led.contains(it.organisation()))
                        .filter(it -> !it.person().equals(visitor.id()))
                        .toList()
                : List.of();
    }
}
