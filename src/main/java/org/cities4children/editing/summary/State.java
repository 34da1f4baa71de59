package org.cities4children.editing.summary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody wrote by hand in another language.
 *
 * @param number of the revision
 * @param text nothing where they took it away
 * @param who their name; nothing when they have left
 */
public record State(
        int number, @Nullable ObjectNode text, @Nullable String who, Instant at) {

    public boolean isThere() {
        return text != null;
    }

    Optional<ObjectNode> written() {
        return Optional.ofNullable(text);
    }

    /** By whom and when. */
    String told(ZoneId zone, Words words) {
        return words.t(
                isThere() ? "editing.summary.written" : "editing.summary.taken",
                who == null ? words.t("editing.revisions.gone") : who,
                words.at(at.atZone(zone)));
    }
}
