package org.cities4children.people.address;

import java.time.Duration;
import org.cities4children.people.People;
import org.cities4children.runtime.job.Job;
import org.springframework.stereotype.Component;

/** Does the changes that are due, each in a transaction of its own. */
@Component
class AddressJob implements Job {

    private final AddressChanges changes;
    private final AddressMove move;
    private final People people;

    AddressJob(AddressChanges changes, AddressMove move, People people) {
        this.changes = changes;
        this.move = move;
        this.people = people;
    }

    @Override
    public String name() {
        return "addresses";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        changes.due().forEach(it -> people.person(it).ifPresent(move::perform));
    }
}
