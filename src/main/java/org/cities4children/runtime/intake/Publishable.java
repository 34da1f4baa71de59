package org.cities4children.runtime.intake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Rows that become public things with an address. */
public interface Publishable extends Editable {

    /** What publications call the kind, such as {@code resource}. */
    String published();

    /** What of it people may also write in other languages; nothing where the kind has one language only. */
    default List<Field> translated() {
        return List.of();
    }

    /** Topics and places, under which all that is public is filed. */
    @Override
    void shared();

    /** Those of these that say nothing in a language in which they could. */
    default Set<UUID> silent(Collection<UUID> ids, String language) {
        return Set.of();
    }

    /** The key of the row from which this was made. */
    Optional<String> keyOf(UUID id);
}
