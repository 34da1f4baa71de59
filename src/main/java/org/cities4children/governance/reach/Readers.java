package org.cities4children.governance.reach;

import java.util.Collection;
import java.util.List;
import org.cities4children.governance.Roll;
import org.cities4children.governance.Voice;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.web.Power;
import org.springframework.stereotype.Component;

/** Who reads what the members, or their committee, are told. */
@Component
public class Readers {

    private final Reach reach;
    private final People people;

    Readers(Reach reach, People people) {
        this.reach = reach;
        this.people = people;
    }

    /** Everybody who may bind a member now, each once; nobody reads what is sent to the people of the demonstration. */
    public List<Person> members() {
        var ids =
                reach.told(Roll.MEMBERS).stream().map(Voice::person).distinct().toList();
        return reachable(people.persons(ids).values());
    }

    /** Everybody who puts decisions: the committee, those who stand in for it, and the secretariat. */
    public List<Person> committee() {
        return reachable(people.whoMay(Power.PUT_DECISIONS));
    }

    private static List<Person> reachable(Collection<Person> all) {
        return all.stream().filter(it -> !it.demonstration() && !it.disabled()).toList();
    }
}
