package org.cities4children.governance.minutes;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody would have otherwise in minutes.
 *
 * @param answer {@code taken}, {@code not-taken}, or empty while nobody has answered
 */
record Correction(UUID id, UUID meeting, UUID person, String text, Instant given, String answer) {

    boolean isOpen() {
        return answer.isEmpty();
    }
}
