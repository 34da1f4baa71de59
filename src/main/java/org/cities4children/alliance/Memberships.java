package org.cities4children.alliance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How the organisations that are or were members stand. Asked at each act that binds, never remembered. */
public interface Memberships {

    /** Of all, by name. */
    List<Membership> all();

    /** Of one, by its key. */
    Optional<Membership> of(String organisation);

    /** Of one, by its address. */
    Optional<Membership> named(String slug);

    /** The keys of those that vote and are counted now. */
    Set<String> counting();

    /** Whether this one votes and is counted now. */
    default boolean counts(String organisation) {
        return of(organisation).filter(it -> it.state().counts()).isPresent();
    }

    /**
     * Begins the membership of an organisation whose row was made for its approved application, in the running
     * transaction; its people confirm it for the first time a year from now.
     */
    void begin(String organisation, UUID by);
}
