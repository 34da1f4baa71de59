package org.cities4children.runtime.retention;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cities4children.runtime.job.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes round the rooms once a day, so that promises are kept on a quiet site too. */
@Component
class DailyRound implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(DailyRound.class);

    private final List<Retention> rooms;

    DailyRound(List<Retention> rooms) {
        this.rooms = List.copyOf(rooms);
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    /** Goes past a room that fails, and then says that one did, so that the round comes sooner than in a day. */
    @Override
    public void run() {
        var failures = new ArrayList<RuntimeException>();
        for (var room : rooms) {
            try {
                room.forgetOld();
            } catch (RuntimeException outage) {
                LOG.warn("What is old could not be deleted; the next round tries again: {}", outage.getMessage());
                failures.add(outage);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }
}
