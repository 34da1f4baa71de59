package org.cities4children.mailbox.concern;

import java.time.Duration;
import java.util.Collection;
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
        var due = List.of(Step.values()).reversed().stream()
                .flatMap(step -> unopened.take(step, ids(able), reachable).stream()
                        .filter(told::add)
                        .map(it -> new Due(it, step, casework.aside(it))))
                .toList();
        // Person by person, in the order in which a new concern is told: each one's mails are counted at a row of
        // theirs,
        // and two who lock such rows in another order would stop each other.
        able.forEach(
                who -> due.stream().filter(it -> it.concerns(who)).forEach(it -> mail.again(it.receipt, it.step, who)));
        standIns.forEach(who ->
                due.stream().filter(it -> it.concerns(who)).forEach(it -> mail.standIn(it.receipt, it.step, who)));
        due.forEach(this::note);
    }

    private void note(Due due) {
        var facts = Map.of("after", due.step.code());
        audit.note(Deed.ofProgram("mailbox.escalate-concern", "concern:" + due.receipt, facts));
    }

    /** A step that a concern has come to, and who has nothing to do with it. */
    private record Due(String receipt, Step step, Collection<UUID> aside) {

        boolean concerns(Person who) {
            return !aside.contains(who.id());
        }
    }

    private static List<UUID> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }
}
