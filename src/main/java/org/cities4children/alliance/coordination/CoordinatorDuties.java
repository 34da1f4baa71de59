package org.cities4children.alliance.coordination;

import java.time.ZoneOffset;
import java.util.List;
import org.cities4children.people.Duties;
import org.cities4children.people.Duty;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** That somebody coordinates a national alliance for some weeks more only: told to them and to administrators. */
@Component
class CoordinatorDuties implements Duties {

    /** How many days before. */
    private static final int SOON = 30;

    private final CoordinatorRows rows;

    CoordinatorDuties(CoordinatorRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Duty> of(Visitor visitor, Words words) {
        return rows.endingUntil(rows.today().plusDays(SOON)).stream()
                .filter(it -> visitor.may(Power.MANAGE_PEOPLE) || it.person().equals(visitor.id()))
                .map(it -> duty(it, words))
                .toList();
    }

    private static Duty duty(Coordinator it, Words words) {
        var last = it.last() == null ? it.first() : it.last();
        var told = last.minusDays(SOON);
        var since = told.isBefore(it.first()) ? it.first() : told;
        return new Duty(
                since.atStartOfDay(ZoneOffset.UTC).toInstant(),
                words.t("alliance.mandate.duty.ending", words.t("site.chapter", words.country(it.country())), last),
                "/desk/alliances/" + it.country(),
                words.t("alliance.mandate.duty.look"));
    }
}
