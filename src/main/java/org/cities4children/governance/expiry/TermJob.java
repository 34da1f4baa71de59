package org.cities4children.governance.expiry;

import java.time.Duration;
import java.time.LocalDate;
import org.cities4children.governance.seat.SeatRows;
import org.cities4children.governance.seat.Seats;
import org.cities4children.governance.seat.TermRows;
import org.cities4children.runtime.job.Job;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Looks every minute which terms end soon, which ended or began with this day, and whose holder has left. */
@Component
class TermJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(TermJob.class);

    private final Seats seats;
    private final SeatRows rows;
    private final TermRows terms;
    private final TermReminding reminding;
    private final Turning turning;
    private @Nullable LocalDate seen;

    TermJob(Seats seats, SeatRows rows, TermRows terms, TermReminding reminding, Turning turning) {
        this.seats = seats;
        this.rows = rows;
        this.terms = terms;
        this.reminding = reminding;
        this.turning = turning;
    }

    @Override
    public String name() {
        return "governance-seats";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        var today = seats.today();
        // Another node may have seen this day begin; a page more that is made anew does no harm.
        if (!today.equals(seen)) {
            turning.turn(today);
            seen = today;
        }
        turning.left().forEach(it -> one(() -> turning.lapse(it)));
        for (var seat : rows.open()) {
            terms.of(seat.number()).stream()
                    .filter(it -> reminding.due(it).isPresent())
                    .forEach(it -> one(() -> reminding.remind(seat, it)));
        }
    }

    /** What fails for one seat is tried again in a minute, and holds up no other. */
    private static void one(Runnable work) {
        try {
            work.run();
        } catch (DataAccessException outage) {
            LOG.warn("A term could not be looked after now", outage);
        } catch (RuntimeException mistake) {
            LOG.error("A term could not be looked after", mistake);
        }
    }
}
