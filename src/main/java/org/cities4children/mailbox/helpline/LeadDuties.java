package org.cities4children.mailbox.helpline;

import java.time.Clock;
import java.util.List;
import org.cities4children.people.Duties;
import org.cities4children.people.Duty;
import org.cities4children.people.People;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** For who invites people: that fewer than two are responsible for safeguarding, so that one cold leaves nobody. */
@Component
class LeadDuties implements Duties {

    static final int FEWEST = 2;

    private final People people;
    private final Clock clock;

    LeadDuties(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<Duty> of(Visitor visitor, Words words) {
        if (!visitor.may(Power.MANAGE_PEOPLE)) {
            return List.of();
        }
        var leads = people.whoMay(Power.READ_CONCERNS).size();
        return leads >= FEWEST
                ? List.of()
                : List.of(new Duty(
                        clock.instant(),
                        words.n("mailbox.leads.few", leads),
                        "/desk/people",
                        words.t("mailbox.leads.name")));
    }
}
