package org.cities4children.governance.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cities4children.people.Duties;
import org.cities4children.people.Duty;
import org.cities4children.people.People;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** What somebody was asked for; and for who asks others, what nobody does any more since its owner left. */
@Component
class ActionDuties implements Duties {

    private final ActionRows rows;
    private final People people;

    ActionDuties(ActionRows rows, People people) {
        this.rows = rows;
        this.people = people;
    }

    @Override
    public List<Duty> of(Visitor visitor, Words words) {
        var own = rows.openOf(visitor.id()).stream().map(it -> duty(it, "action", words));
        var lost = visitor.may(Power.PUT_DECISIONS) ? lost(words) : Stream.<Duty>empty();
        return Stream.concat(own, lost).toList();
    }

    private Stream<Duty> lost(Words words) {
        var open = rows.open();
        var owners = people.persons(open.stream().map(Action::owner).distinct().toList());
        return open.stream()
                .filter(it -> Optional.ofNullable(owners.get(it.owner()))
                        .filter(owner -> !owner.disabled())
                        .isEmpty())
                .map(it -> duty(it, "lost", words));
    }

    private static Duty duty(Action it, String what, Words words) {
        return new Duty(
                it.given(),
                words.t("governance.duty." + what, it.title(), it.due()),
                Action.PATH,
                words.t("governance.duty." + what + ".go"));
    }
}
