package org.cities4children.people.administration;

import java.util.List;
import org.cities4children.people.Duties;
import org.cities4children.people.Duty;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** Lost second proofs for which another administrator is asked. */
@Component
class ResetDuties implements Duties {

    private final Resets resets;

    ResetDuties(Resets resets) {
        this.resets = resets;
    }

    @Override
    public List<Duty> of(Visitor visitor, Words words) {
        return !visitor.may(Power.MANAGE_PEOPLE)
                ? List.of()
                : resets.waiting().stream()
                        .filter(it ->
                                !it.by().equals(visitor.id()) && !it.person().equals(visitor.id()))
                        .map(it -> duty(it, words))
                        .toList();
    }

    private static Duty duty(Resets.Wish wish, Words words) {
        var path = PeopleController.PATH + "/" + wish.person();
        return new Duty(wish.since(), words.t("people.reset.duty"), path, words.t("people.reset.duty.go"));
    }
}
