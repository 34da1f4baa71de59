package org.cities4children.alliance.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandates;
import org.cities4children.alliance.claim.ClaimRows.Sited;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.people.Newcomers;
import org.cities4children.people.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What addresses suggest, and what people make of it. */
@Component
class Claims implements Newcomers {

    private final ClaimRows rows;
    private final Mandates mandates;
    private final ClaimMail mail;
    private final Audit audit;

    Claims(ClaimRows rows, Mandates mandates, ClaimMail mail, Audit audit) {
        this.rows = rows;
        this.mandates = mandates;
        this.mail = mail;
        this.audit = audit;
    }

    /** Members for which this person may act, as their address says, and of which nothing more is known. */
    List<Sited> suggested(Person person) {
        var domain = Domain.ofAddress(person.email());
        if (domain.isEmpty()) {
            return List.of();
        }
        var known = rows.of(person.id()).stream()
                .filter(it -> it.state() != Claim.State.SUGGESTED)
                .map(Claim::organisation)
                .collect(Collectors.toSet());
        var held = held(person.id());
        return rows.sited().stream()
                .filter(it -> Domain.ofWebsite(it.website()).equals(domain))
                .filter(it -> !known.contains(it.organisation()) && !held.contains(it.organisation()))
                .toList();
    }

    /** Those of this person, without what they got meanwhile. */
    List<Claim> of(UUID person) {
        var held = held(person);
        return rows.of(person).stream()
                .filter(it -> !held.contains(it.organisation()))
                .toList();
    }

    /** Those that somebody has to answer. */
    List<Claim> open() {
        return rows.open().stream()
                .filter(it -> !held(it.person()).contains(it.organisation()))
                .toList();
    }

    private Set<String> held(UUID person) {
        return mandates.of(person).stream().map(Mandate::organisation).collect(Collectors.toSet());
    }

    /** Whoever was invited is known to the secretariat by this before they ask. */
    @Override
    public void came(Person person) {
        suggested(person).forEach(it -> rows.put(it.organisation(), person.id(), Claim.State.SUGGESTED));
    }

    /** Asks for a mandate; nothing happens where the address suggests none. */
    @Transactional
    public void ask(Person person, String slug) {
        of(person, slug).forEach(it -> {
            if (rows.put(it.organisation(), person.id(), Claim.State.ASKED)) {
                note(person.id(), "alliance.claim.ask", it.organisation());
                mail.asked(it, person);
            }
        });
    }

    /** Says that they do not act for it. */
    @Transactional
    public void drop(Person person, String slug) {
        of(person, slug).forEach(it -> rows.put(it.organisation(), person.id(), Claim.State.DROPPED));
    }

    private List<Sited> of(Person person, String slug) {
        return suggested(person).stream().filter(it -> it.slug().equals(slug)).toList();
    }

    private void note(UUID by, String verb, String organisation) {
        audit.note(new Deed(by, null, verb, Mandate.object(organisation), new TreeMap<>(Map.of())));
    }
}
