package org.cities4children.exchange.intake;

import java.util.List;
import org.cities4children.runtime.RowRefused.Reason;

/** What became of undoing a batch. */
public sealed interface Undoing {

    /** So many rows stand as before the batch; these do not, and why. */
    record Undone(int back, List<Kept> kept) implements Undoing {
        public Undone {
            kept = List.copyOf(kept);
        }
    }

    /** There is no such batch. */
    record Nowhere() implements Undoing {}

    /** It is undone already, to its last row. */
    record Already() implements Undoing {}

    /** Later batches changed the same things: what the newest of them changed, and whether there is more. */
    record Overlaid(List<Later> later, boolean more) implements Undoing {
        public Overlaid {
            later = List.copyOf(later);
        }
    }

    /**
     * A row that was not put back.
     *
     * @param line where it stood in its file
     */
    record Kept(String kind, String key, int line, Why why) {}

    /** Why a row was not put back. */
    sealed interface Why {

        /** The same for whoever reads of it. */
        Reason reason();

        /** Somebody changed it after the batch. */
        record Changed() implements Why {
            @Override
            public Reason reason() {
                return new Reason("exchange.kept.changed");
            }
        }

        /** The batch is of a version that did not note what it wrote. */
        record Unknown() implements Why {
            @Override
            public Reason reason() {
                return new Reason("exchange.kept.unknown");
            }
        }

        /** Something that stays holds on to it. */
        record Needed() implements Why {
            @Override
            public Reason reason() {
                return new Reason("exchange.kept.needed");
            }
        }

        /** The room that owns it refuses, for this reason. */
        record Refused(Reason reason) implements Why {}
    }

    /** What a later batch changed as well. */
    record Later(long batch, String kind, String key) {}
}
