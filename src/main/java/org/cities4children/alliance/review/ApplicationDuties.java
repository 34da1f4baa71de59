package org.cities4children.alliance.review;

import java.util.List;
import java.util.stream.Stream;
import org.cities4children.alliance.MembershipState;
import org.cities4children.alliance.application.ApplicationRows;
import org.cities4children.alliance.application.KeptApplication;
import org.cities4children.people.Duties;
import org.cities4children.people.Duty;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** Applications that wait for the secretariat; not those that the committee is deciding about. */
@Component
class ApplicationDuties implements Duties {

    /** A list that nobody can finish is not begun; the others come up when these are done. */
    private static final int MOST = 25;

    private final ApplicationRows rows;

    ApplicationDuties(ApplicationRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Duty> of(Visitor visitor, Words words) {
        if (!visitor.may(Power.PUT_DECISIONS)) {
            return List.of();
        }
        return Stream.of(MembershipState.APPLIED, MembershipState.IN_REVIEW)
                .flatMap(it -> rows.in(it).stream())
                .filter(it -> !it.deciding())
                .limit(MOST)
                .map(it -> duty(it, words))
                .toList();
    }

    private static Duty duty(KeptApplication it, Words words) {
        var key = it.suspected()
                ? "alliance.duty.application.suspected"
                : "alliance.duty." + it.state().code();
        return new Duty(
                it.since(),
                words.t(key, it.sheet().organisation()),
                it.published().path(),
                words.t("alliance.duty.application.go"));
    }
}
