package org.cities4children.governance.seat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.governance.Voice;
import org.jspecify.annotations.Nullable;

/**
 * A seat of the steering committee; {@link Term} says who holds it.
 *
 * @param number the first one is 1
 * @param closed since when it is none any more; null while it is one
 * @param reason why it was closed
 */
public record Seat(
        UUID id,
        int number,
        String name,
        Kind kind,
        Instant added,
        @Nullable LocalDate closed,
        String reason) {

    /** Where all of them are listed. */
    public static final String PATH = "/desk/seats";

    /** Where those who hold one look at it. */
    public static final String OWN = "/desk/account/seats";

    /** By whom one is held. */
    public enum Kind {
        /** An organisation, through whoever may bind it. */
        ORGANISATION,
        /** One person of it, who was elected. */
        ELECTED;

        /** As it is kept and sent by forms. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String code) {
            return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
        }
    }

    /** As the audit and ballots name it. */
    public String object() {
        return Voice.seat(id);
    }

    public String path() {
        return PATH + "/" + id;
    }

    public boolean isElected() {
        return kind == Kind.ELECTED;
    }

    public boolean isClosed() {
        return closed != null;
    }
}
