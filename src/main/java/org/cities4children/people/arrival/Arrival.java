package org.cities4children.people.arrival;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened at the door, once or several times.
 *
 * @param person whom it is about; nobody where nobody has the address that was tried
 * @param name of that person, as it is today
 * @param network from where, without the last part of the address; of several the last one
 * @param began when, of several the first time
 * @param ended of several the last time
 */
public record Arrival(
        Verb verb,
        @Nullable UUID person,
        @Nullable String name,
        String network,
        Instant began,
        Instant ended,
        int times) {

    /** What happened. */
    public enum Verb {
        SIGN_IN,
        PROVE,
        SIGN_OUT,
        WRONG_PASSWORD,
        WRONG_PROOF,
        HELD_UP;

        /** As in the table, and in the keys of its words. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Verb of(String code) {
            return Arrays.stream(values())
                    .filter(it -> it.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
