package org.cities4children.mailbox.concern;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.runtime.job.Job;
import org.cities4children.web.Power;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells again, after an hour and after a day, that nobody has opened a concern: those who may follow it, and as their
 * stand-ins those who may name others. Who stepped aside is told nothing.
 */
@Component
class Escalation implements Job {

    private final Unopened unopened;
    private final Casework casework;
    private final ConcernMail mail;
    private final People people;
    private final Audit audit;

    Escalation(Unopened unopened, Casework casework, ConcernMail mail, People people, Audit audit) {
        this.unopened = unopened;
        this.casework = casework;
        this.mail = mail;
        this.people = people;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "concerns";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    /** That a step was taken and its mails stand or fall together. */
    @Override
    @Transactional
    public void run() {
        var able = people.whoMay(Power.READ_CONCERNS);
        var standIns = people.whoMay(Power.MANAGE_PEOPLE).stream()
                .filter(it -> !ids(able).contains(it.id()))
                .toList();
        var reachable = ids(Stream.concat(able.stream(), standIns.stream())
                .filter(ConcernMail::reaches)
                .toList());
        // After an outage several steps may be due at once: the last of them is told, the others count as taken.
        var told = new HashSet<String>();
        for (var step : List.of(Step.values()).reversed()) {
            unopened.take(step, ids(able), reachable).stream()
                    .filter(told::add)
                    .forEach(it -> tell(it, step, able, standIns));
        }
    }

    private void tell(String receipt, Step step, List<Person> able, List<Person> standIns) {
        var aside = casework.aside(receipt);
        able.stream().filter(it -> !aside.contains(it.id())).forEach(it -> mail.again(receipt, step, it));
        standIns.stream().filter(it -> !aside.contains(it.id())).forEach(it -> mail.standIn(receipt, step, it));
        audit.note(Deed.ofProgram("mailbox.escalate-concern", "concern:" + receipt, Map.of("after", step.code())));
    }

    private static List<UUID> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }
}
