package org.cities4children.editing.draft;

import java.time.Duration;
import org.cities4children.runtime.job.Job;
import org.springframework.stereotype.Component;

/** Publishes at its hour what was planned; what became due while the program stood still, as soon as it runs. */
@Component
class DueDrafts implements Job {

    private final Planning planning;

    DueDrafts(Planning planning) {
        this.planning = planning;
    }

    @Override
    public String name() {
        return "publishing";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void run() {
        planning.publishDue();
    }
}
