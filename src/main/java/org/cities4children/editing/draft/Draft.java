package org.cities4children.editing.draft;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row that no importer has taken yet.
 *
 * @param version grows with every change
 * @param person who changed it last; nobody when they are gone
 * @param due when it is to be published, or nothing
 * @param problem why it could not be published at its time, or nothing
 * @param published when it was published, or nothing
 * @param publication what became of it, or nothing
 * @param source the path at the desk of what it was made of, or nothing
 */
public record Draft(
        UUID id,
        String kind,
        ObjectNode content,
        int version,
        @Nullable UUID person,
        Instant saved,
        @Nullable Appointment due,
        @Nullable String problem,
        @Nullable Instant published,
        @Nullable UUID publication,
        @Nullable String source) {

    public Draft {
        content = content.deepCopy();
    }

    @Override
    public ObjectNode content() {
        return content.deepCopy();
    }

    public String title() {
        return content.path("title").asString("");
    }

    public String path() {
        return DraftsConfiguration.PATH + "/" + id;
    }
}
