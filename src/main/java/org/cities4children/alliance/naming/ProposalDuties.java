package org.cities4children.alliance.naming;

import java.util.List;
import org.cities4children.people.Duties;
import org.cities4children.people.Duty;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** Names that wait for somebody of the secretariat. */
@Component
class ProposalDuties implements Duties {

    private final Naming naming;

    ProposalDuties(Naming naming) {
        this.naming = naming;
    }

    @Override
    public List<Duty> of(Visitor visitor, Words words) {
        return visitor.may(Power.MANAGE_PEOPLE)
                ? naming.open().stream()
                        .map(it -> new Duty(
                                it.at(),
                                words.t("alliance.naming.duty", it.before()),
                                ProposalsPage.PATH,
                                words.t("alliance.naming.look")))
                        .toList()
                : List.of();
    }
}
