package org.cities4children.alliance.claim;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.cities4children.people.Duties;
import org.cities4children.people.Duty;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** Asks whoever acts for nobody whether they act for the member of their address, and tells who has to answer. */
@Component
class ClaimDuties implements Duties {

    private final ClaimPages pages;
    private final Clock clock;

    ClaimDuties(ClaimPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public List<Duty> of(Visitor visitor, Words words) {
        var own = pages.isNew(visitor)
                ? pages.suggested(visitor).stream()
                        .map(it -> new Duty(
                                clock.instant(),
                                words.t("alliance.claim.suggested", it.name()),
                                ClaimsPage.PATH,
                                words.t("alliance.claim.look")))
                : Stream.<Duty>empty();
        var others = pages.answerable(visitor).stream()
                .map(it -> new Duty(
                        it.at(),
                        words.t("alliance.claim.duty." + it.state().code(), it.name()),
                        ClaimsPage.PATH,
                        words.t("alliance.claim.look")));
        return Stream.concat(own, others).toList();
    }
}
