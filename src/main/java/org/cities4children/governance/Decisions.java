package org.cities4children.governance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of decisions, as other slices ask it. */
public interface Decisions {

    Optional<Decision> decision(UUID id);

    /** Those that have not ended, the one that ends first first. */
    List<Decision> open();

    /** The newest that is or was about something of another room. */
    Optional<Decision> last(String about);
}
