package org.cities4children.mailbox.helpline;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.cities4children.mailbox.Helpline;
import org.cities4children.mailbox.Helplines;
import org.cities4children.mailbox.work.Colleagues;
import org.cities4children.people.Duties;
import org.cities4children.people.Duty;
import org.cities4children.people.People;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** Helplines that nobody has looked at for a year: work of their owner, and of all where nobody owns one any more. */
@Component
class HelplineDuties implements Duties {

    private final Helplines helplines;
    private final People people;
    private final Clock clock;

    HelplineDuties(Helplines helplines, People people, Clock clock) {
        this.helplines = helplines;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<Duty> of(Visitor visitor, Words words) {
        if (!visitor.may(Power.KEEP_HELPLINES)) {
            return List.of();
        }
        var colleagues = Colleagues.of(people, visitor, Power.KEEP_HELPLINES);
        var today = colleagues.day(clock.instant());
        return helplines.all().stream()
                .filter(it -> it.isDue(today))
                .filter(it -> visitor.id().equals(it.owner()) || !colleagues.has(it.owner()))
                .map(it -> duty(it, words))
                .toList();
    }

    private static Duty duty(Helpline line, Words words) {
        return new Duty(
                line.due().atStartOfDay(ZoneOffset.UTC).toInstant(),
                words.t("mailbox.helpline.duty", line.name(), words.country(line.country())),
                HelplinesController.PATH + "/" + line.id(),
                words.t("mailbox.helpline.duty.check"));
    }
}
