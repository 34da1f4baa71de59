package org.cities4children.alliance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who may act for which organisation now. Asked at each act that binds, never remembered. */
public interface Mandates {

    /** What a person may do for whom now, by the organisations' names. */
    List<Mandate> of(UUID person);

    /** Who may act for an organisation now, its lead first. */
    List<Mandate> at(String organisation);

    /** By what a person may vote and sign for this organisation now; nothing while it does not count. */
    default Optional<Mandate> binding(UUID person, String organisation) {
        return binding(person).stream()
                .filter(it -> it.organisation().equals(organisation))
                .findFirst();
    }

    /** All by which this person may vote and sign for a member that counts now. */
    List<Mandate> binding(UUID person);

    /** All by which somebody who may come in can vote and sign for a member that counts now: who could act tonight. */
    List<Mandate> binding();
}
