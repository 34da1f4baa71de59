package org.cities4children.mailbox.concern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cities4children.people.Duties;
import org.cities4children.people.Duty;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/**
 * Concerns that nobody follows or that this person does; and, for who invites people, that nobody is left for one or
 * opens it.
 */
@Component
class ConcernDuties implements Duties {

    private final Casework casework;
    private final Unopened unopened;
    private final People people;

    ConcernDuties(Casework casework, Unopened unopened, People people) {
        this.casework = casework;
        this.unopened = unopened;
        this.people = people;
    }

    @Override
    public List<Duty> of(Visitor visitor, Words words) {
        var duties = new ArrayList<Duty>();
        if (visitor.may(Power.READ_CONCERNS)) {
            duties.addAll(mine(visitor, words));
        }
        if (visitor.may(Power.MANAGE_PEOPLE)) {
            duties.addAll(stranded(words));
        }
        return duties;
    }

    private List<Duty> mine(Visitor visitor, Words words) {
        var able = able();
        return casework.open(visitor.id()).stream()
                .filter(it -> visitor.id().equals(it.owner()) || it.owner() == null || !able.contains(it.owner()))
                .map(it -> new Duty(it.received(), text(it, words), it.path(), words.t("mailbox.concern.duty.open")))
                .toList();
    }

    private static String text(KeptConcern concern, Words words) {
        return concern.due() == null
                ? words.t("mailbox.concern.duty", concern.receipt())
                : words.t("mailbox.concern.duty.due", concern.receipt(), words.day(concern.due()));
    }

    private List<Duty> stranded(Words words) {
        var able = able();
        var stranded = casework.stranded(able);
        // Who may follow it is at hand or is not: one of the two is enough to say.
        return stranded.isPresent()
                ? stranded.map(it -> naming(it, "stranded", words)).stream().toList()
                : unopened.since(able).map(it -> naming(it, "unopened", words)).stream()
                        .toList();
    }

    private static Duty naming(Instant since, String text, Words words) {
        return new Duty(
                since, words.t("mailbox.concern.duty." + text), "/desk/people", words.t("mailbox.concern.duty.name"));
    }

    private List<UUID> able() {
        return people.whoMay(Power.READ_CONCERNS).stream().map(Person::id).toList();
    }
}
