package org.cities4children.runtime.intake;

import java.util.Optional;
import java.util.UUID;

/** Rows that become public things with an address. */
public interface Publishable extends Editable {

    /** What publications call the kind, such as {@code resource}. */
    String published();

    /** The key of the row from which this was made. */
    Optional<String> keyOf(UUID id);
}
