package org.cities4children.audit.chain;

import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.cities4children.runtime.check.Fault;

/**
 * Goes along the chain joint by joint and tells where it does not hold. After a fault it goes on from what stands
 * there, so that one fault does not hide the next.
 */
final class Walk {

    private final LongPredicate isFollowed;
    private final Consumer<Fault> faults;
    private Seal last = Seal.NONE;

    /** @param isFollowed whether some seal names this entry as the one before it */
    Walk(LongPredicate isFollowed, Consumer<Fault> faults) {
        this.isFollowed = isFollowed;
        this.faults = faults;
    }

    void step(Joint joint) {
        var line = joint.line();
        var seal = joint.seal();
        if (line == null && seal != null) {
            faults.accept(removed(joint.number()));
            last = seal;
        } else if (line != null && seal == null) {
            unsealed(line);
        } else if (line != null && seal != null) {
            whole(line, seal);
        }
    }

    /** Between sealed ones nothing is left to seal. */
    private void unsealed(Line line) {
        if (isFollowed.test(line.number())) {
            faults.accept(fault(line.number(), "unsealed", "The seal of entry " + line.number() + " was taken away."));
            last = line.sealedAfter(last);
        } else {
            faults.accept(inserted(line.number()));
        }
    }

    private void whole(Line line, Seal seal) {
        var fits = line.sealedAfter(last);
        if (!fits.equals(seal)) {
            faults.accept(fits.hash().equals(seal.hash()) ? changed(seal) : broken(seal));
        }
        last = seal;
    }

    private Fault broken(Seal seal) {
        if (seal.previous() > last.number()) {
            return removed(seal.previous());
        }
        return seal.previous() < last.number() ? inserted(last.number()) : changed(seal);
    }

    private static Fault removed(long number) {
        return fault(number, "removed", "Entry " + number + " was removed.");
    }

    private static Fault inserted(long number) {
        return fault(number, "inserted", "Entry " + number + " was slipped in between sealed ones.");
    }

    private static Fault changed(Seal seal) {
        return fault(seal.number(), "changed", "Entry " + seal.number() + " or its seal was changed.");
    }

    static Fault fault(long number, String kind, String sentence) {
        return new Fault("entry:" + number, kind, sentence);
    }
}
