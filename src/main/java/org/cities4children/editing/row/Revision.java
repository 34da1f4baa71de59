package org.cities4children.editing.row;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A state in which a row stood.
 *
 * @param number from 1
 * @param person who wrote it; nobody when an import did
 * @param at when it was written, or when the import began
 * @param batch what the import is called; nothing when a person wrote it, or nobody knows
 */
public record Revision(
        int number,
        ObjectNode content,
        @Nullable UUID person,
        Instant at,
        @Nullable String batch) {

    public Revision {
        content = content.deepCopy();
    }

    @Override
    public ObjectNode content() {
        return content.deepCopy();
    }
}
