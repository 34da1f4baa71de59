package org.cities4children.people.address;

import java.time.Duration;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.runtime.job.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Does the changes that are due, each in a transaction of its own. */
@Component
class AddressJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(AddressJob.class);

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
        changes.due()
                .forEach(it ->
                        people.person(it).filter(person -> !person.disabled()).ifPresent(this::perform));
    }

    private void perform(Person person) {
        try {
            move.perform(person);
        } catch (DataIntegrityViolationException taken) {
            // Somebody else became the owner of the address at this moment. The next run finds that out and says so.
            LOG.info("The address of person {} could not be changed now and is tried again.", person.id());
        }
    }
}
