package org.cities4children.exchange.errand;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work that somebody asked for.
 *
 * @param upload the file that it is about, if it is about one
 * @param batch of which an undo is asked, or into which a file is taken
 * @param line how far it has come in the file
 * @param outcome how it ended; nothing while it waits or is being done
 * @param back rows that an undo put back, or would
 */
public record Errand(
        UUID id,
        Verb verb,
        UUID person,
        @Nullable UUID upload,
        @Nullable Long batch,
        int line,
        @Nullable Outcome outcome,
        int back) {

    public boolean isOpen() {
        return outcome == null;
    }

    public boolean isDone() {
        return outcome == Outcome.DONE;
    }

    public boolean isFailed() {
        return outcome == Outcome.FAILED;
    }

    /** What is to be done. */
    public enum Verb {
        REHEARSE,
        TAKE,
        REHEARSE_UNDO,
        UNDO;

        /** As in the table. */
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

    /** How it ended. */
    public enum Outcome {
        DONE,
        /** It was undone before. */
        ALREADY,
        /** Later batches changed the same rows. */
        OVERLAID,
        /** The program failed on it several times. */
        FAILED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
