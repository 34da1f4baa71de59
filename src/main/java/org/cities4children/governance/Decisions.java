package org.cities4children.governance;

import java.util.Optional;

/** The register of decisions, as other slices ask it. */
public interface Decisions {

    /** The newest that is or was about something of another room. */
    Optional<Decision> last(String about);
}
