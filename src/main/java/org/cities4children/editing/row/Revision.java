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
 */
public record Revision(
        int number, ObjectNode content, @Nullable UUID person, Instant at) {

    public Revision {
        content = content.deepCopy();
    }

    @Override
    public ObjectNode content() {
        return content.deepCopy();
    }
}
