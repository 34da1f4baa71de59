package org.cities4children.editing.draft;

import java.time.Instant;
import org.cities4children.audit.Audit;
import org.cities4children.editing.row.Editables;
import org.cities4children.editing.row.Keeping;
import org.cities4children.people.People;
import org.cities4children.runtime.clock.MovableClock;
import org.springframework.context.ApplicationContext;

/** Does what is done about drafts at some moment, with all of the program but its clock. */
public final class LaterClock {

    private final DueDrafts due;

    public LaterClock(ApplicationContext program, MovableClock clock) {
        var planning = new Planning(
                program.getBean(Drafts.class),
                program.getBean(Editables.class),
                program.getBean(Keeping.class),
                program.getBean(Audit.class),
                clock);
        due = new DueDrafts(program.getBean(Drafts.class), planning, program.getBean(People.class), clock);
    }

    public static LaterClock at(ApplicationContext program, Instant moment) {
        return new LaterClock(program, new MovableClock(moment));
    }

    /** What the job does whenever it comes round. */
    public void publishDue() {
        due.run();
    }
}
