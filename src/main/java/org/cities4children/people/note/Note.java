package org.cities4children.people.note;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message from one person to another.
 *
 * @param held whether its receiver never gets it, which its sender is not told
 * @param answer null until the receiver has answered; from then on both see each other's address
 * @param refused when the receiver said that they do not want it; null when they have not
 * @param reported when the receiver told the secretariat of it; null when they have not
 */
record Note(
        UUID id,
        UUID sender,
        UUID receiver,
        String words,
        Instant sent,
        boolean held,
        @Nullable String answer,
        @Nullable Instant refused,
        @Nullable Instant reported) {

    static final String PATH = "/desk/messages";

    static String path(UUID id) {
        return PATH + "/" + id;
    }

    String path() {
        return path(id);
    }

    /** How the keys of all mails about one begin. */
    static String key(UUID id) {
        return "people.note:" + id + ":";
    }

    /** Whether this person wrote it, or got it. */
    boolean isSeenBy(UUID person) {
        return sender.equals(person) || (receiver.equals(person) && !held);
    }

    boolean isFor(UUID person) {
        return receiver.equals(person) && !held;
    }

    UUID other(UUID person) {
        return sender.equals(person) ? receiver : sender;
    }

    /** Whether its receiver has said nothing to it. */
    boolean isOpen() {
        return answer == null && refused == null;
    }
}
