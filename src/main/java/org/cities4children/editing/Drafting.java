package org.cities4children.editing;

import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Makes drafts of what came in another way, one of each source. */
public interface Drafting {

    /**
     * Begins a draft, in the running transaction; false when one was made of this source before.
     *
     * @param source the path at the desk of what it is made of
     * @param kind such as {@code posts}
     */
    boolean begin(String source, String kind, ObjectNode content, UUID person);

    /** Where the draft stands that was made of this, or what it became. */
    Optional<String> madeOf(String source);
}
