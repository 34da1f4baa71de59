package org.cities4children.runtime.intake;

import java.time.Instant;
import java.util.Optional;

/** What imports brought, for rooms that lie beside the one that keeps it. */
public interface Imports {

    /** The last one that brought this row and was not undone. */
    Optional<Brought> last(String kind, String key);

    /**
     * When something came, and with what.
     *
     * @param batch what the import is called in the list of them
     */
    record Brought(Instant at, String batch) {}
}
