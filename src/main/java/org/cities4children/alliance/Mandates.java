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

    /** By what a person may bind this organisation now. */
    default Optional<Mandate> binding(UUID person, String organisation) {
        return of(person).stream()
                .filter(it ->
                        it.organisation().equals(organisation) && it.role().binds())
                .findFirst();
    }

    /** All by which somebody who may come in can bind an organisation now: who could act tonight. */
    List<Mandate> binding();
}
