package org.cities4children.ballots.box;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.cities4children.runtime.job.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Ends ballots at their hour; those whose hour came while the program stood still, as soon as it runs. */
@Component
class Closing implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

    private final BallotRows rows;
    private final Ending ending;
    private final Clock clock;

    Closing(BallotRows rows, Ending ending, Clock clock) {
        this.rows = rows;
        this.ending = ending;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ballots";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        rows.due(clock.instant()).forEach(it -> end(it.id()));
    }

    /** One that cannot be ended holds up no other. */
    private void end(UUID ballot) {
        try {
            ending.end(ballot);
        } catch (DataAccessException outage) {
            LOG.warn("The ballot {} could not be ended; the next round tries again: {}", ballot, outage.getMessage());
        } catch (RuntimeException mistake) {
            LOG.error("The ballot {} could not be ended", ballot, mistake);
        }
    }
}
