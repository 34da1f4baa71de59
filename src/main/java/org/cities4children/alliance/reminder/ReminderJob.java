package org.cities4children.alliance.reminder;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.cities4children.alliance.membership.Moves;
import org.cities4children.runtime.job.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Looks every hour which members are to be reminded, and what became of the reminders of the last two weeks. */
@Component
class ReminderJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);
    private static final Duration FOLLOWED = Duration.ofDays(14);

    private final Moves moves;
    private final Reminders reminders;
    private final Reminding reminding;
    private final Clock clock;

    ReminderJob(Moves moves, Reminders reminders, Reminding reminding, Clock clock) {
        this.moves = moves;
        this.reminders = reminders;
        this.reminding = reminding;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "alliance-reminders";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        moves.adopt();
        var taken = reminders.all().stream().collect(Collectors.groupingBy(Reminder::organisation));
        moves.all().stream()
                .filter(it -> reminding.concerns(it, taken.getOrDefault(it.organisation(), List.of())))
                .forEach(it -> one(() -> reminding.remind(it.organisation())));
        var since = clock.instant().minus(FOLLOWED);
        taken.values().stream()
                .map(List::getLast)
                .filter(it -> it.at().isAfter(since))
                .forEach(it -> one(() -> reminding.follow(it)));
    }

    /** What fails for one member is tried again in an hour, and holds up no other. */
    private static void one(Runnable work) {
        try {
            work.run();
        } catch (DataAccessException outage) {
            LOG.warn("A member could not be reminded now", outage);
        } catch (RuntimeException mistake) {
            LOG.error("A member could not be reminded", mistake);
        }
    }
}
