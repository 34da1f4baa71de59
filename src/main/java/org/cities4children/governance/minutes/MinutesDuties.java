package org.cities4children.governance.minutes;

import java.time.Clock;
import java.util.List;
import org.cities4children.governance.meeting.Meeting;
import org.cities4children.governance.meeting.MeetingRows;
import org.cities4children.people.Duties;
import org.cities4children.people.Duty;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** Minutes that nobody has shown yet, and those that can be made final. */
@Component
class MinutesDuties implements Duties {

    private final MeetingRows rows;
    private final Clock clock;

    MinutesDuties(MeetingRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<Duty> of(Visitor visitor, Words words) {
        return visitor.may(Power.PUT_DECISIONS)
                ? rows.waiting(clock.instant()).stream()
                        .map(it -> duty(it, words))
                        .toList()
                : List.of();
    }

    private static Duty duty(Meeting it, Words words) {
        var what = it.circulated() == null ? "minutes" : "approval";
        return new Duty(
                it.correctedUntil().orElse(it.starts()),
                words.t("governance.duty." + what, it.title()),
                it.path(),
                words.t("governance.duty." + what + ".go"));
    }
}
