package org.cities4children.audit.chain;

import java.util.function.Consumer;
import org.cities4children.runtime.check.Check;
import org.cities4children.runtime.check.Fault;
import org.springframework.stereotype.Component;

/**
 * Looks whether the audit is what was sealed. What was noted within the last seconds is not sealed yet, and is not
 * looked at.
 */
@Component
class ChainCheck implements Check {

    private static final int SLICE = 1000;

    private final ChainRows rows;
    private final Memory memory;

    ChainCheck(ChainRows rows, Memory memory) {
        this.rows = rows;
        this.memory = memory;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public void run(Consumer<Fault> faults) {
        // Read first: the chain may only have grown since.
        var head = memory.read();
        var last = rows.last();
        var walk = new Walk(rows::isFollowed, faults);
        var after = Long.MIN_VALUE;
        for (var some = rows.joints(after, last.number(), SLICE); !some.isEmpty(); ) {
            some.forEach(walk::step);
            after = some.getLast().number();
            some = rows.joints(after, last.number(), SLICE);
        }
        if (head.isPresent()) {
            compare(head.get(), last, faults);
        } else if (last.number() > 0) {
            faults.accept(Walk.fault(
                    last.number(),
                    "forgotten",
                    memory.file() + " is missing: nobody can tell whether the end of the audit was cut off."));
        }
    }

    private void compare(Memory.Head head, Seal last, Consumer<Fault> faults) {
        var number = head.number();
        if (number > last.number()) {
            faults.accept(Walk.fault(
                    number,
                    "cut",
                    "The end was cut off: entry " + number + " was sealed, and now entry " + last.number()
                            + " is the last."));
        } else if (rows.seal(number).filter(it -> !head.isOf(it)).isPresent()) {
            faults.accept(
                    Walk.fault(number, "rewritten", "The chain up to entry " + number + " was sealed anew by others."));
        }
    }
}
