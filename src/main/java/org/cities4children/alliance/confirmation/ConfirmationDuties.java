package org.cities4children.alliance.confirmation;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.cities4children.alliance.Membership;
import org.cities4children.people.Duties;
import org.cities4children.people.Duty;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** Memberships that those who may bind the member are asked to confirm. */
@Component
class ConfirmationDuties implements Duties {

    private final OwnMembershipPages pages;

    ConfirmationDuties(OwnMembershipPages pages) {
        this.pages = pages;
    }

    @Override
    public List<Duty> of(Visitor visitor, Words words) {
        return pages.of(visitor.id()).stream()
                .filter(pages::isAsked)
                .flatMap(it -> duty(it, words))
                .toList();
    }

    private static Stream<Duty> duty(Membership it, Words words) {
        return Stream.ofNullable(it.due())
                .map(due -> new Duty(
                        due.minusDays(OwnMembershipPages.ASKED)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant(),
                        words.t("alliance.membership.duty.confirm", it.name(), due),
                        OwnMembershipPage.path(it.slug()),
                        words.t("alliance.membership.duty.confirm.go")));
    }
}
