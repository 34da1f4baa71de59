package org.cities4children.governance.action;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.cities4children.people.People;
import org.cities4children.runtime.job.Job;
import org.springframework.stereotype.Component;

/**
 * Reminds owners of what is open each week. A job that was down for weeks sends the latest reminder only, since it
 * looks at the week in which it runs; one that runs again sends none, since the outbox knows that week's.
 */
@Component
class Chasing implements Job {

    private final ActionRows rows;
    private final People people;
    private final ActionMail mail;
    private final Clock clock;

    Chasing(ActionRows rows, People people, ActionMail mail, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "governance-actions";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var now = clock.instant();
        var due = rows.open().stream().filter(it -> it.weeks(now) > 0).toList();
        var owners = people.persons(due.stream().map(Action::owner).distinct().toList());
        due.forEach(it ->
                Optional.ofNullable(owners.get(it.owner())).ifPresent(owner -> mail.chase(it, owner, it.weeks(now))));
    }
}
