package org.cities4children.alliance.mandate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cities4children.alliance.Mandate;
import org.cities4children.people.Duties;
import org.cities4children.people.Duty;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/**
 * Members for which nobody can act any more, and mandates that end soon. A member for which nobody ever could is shown
 * in the list of mandates, and is no task: it may not have been asked yet.
 */
@Component
class MandateDuties implements Duties {

    /** How many days before its end a mandate is told of. */
    private static final int SOON = 30;

    private final MandateRows rows;
    private final Clock clock;

    MandateDuties(MandateRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<Duty> of(Visitor visitor, Words words) {
        var now = clock.instant();
        var own = rows.of(visitor.id()).stream()
                .filter(it -> isEnding(it, now))
                .map(it -> ending(it, OwnMandatesPage.PATH, words));
        if (!visitor.may(Power.MANAGE_PEOPLE)) {
            return own.toList();
        }
        var binding = rows.all().stream()
                .filter(it -> it.role().binds())
                .collect(Collectors.groupingBy(Mandate::organisation))
                .values();
        var mute = binding.stream()
                .filter(some -> some.stream().noneMatch(it -> it.holdsAt(now)))
                .map(some -> mute(some, now, words));
        var ending = binding.stream()
                .flatMap(List::stream)
                .filter(it -> it.holdsAt(now) && isEnding(it, now))
                .filter(it -> !it.person().equals(visitor.id()))
                .map(it -> ending(it, MandatesPage.PATH + "/" + it.slug(), words));
        return Stream.of(own, mute, ending).flatMap(it -> it).toList();
    }

    private static boolean isEnding(Mandate mandate, Instant now) {
        var soon = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(SOON);
        return mandate.last() != null && !mandate.last().isAfter(soon);
    }

    private static Duty ending(Mandate mandate, String path, Words words) {
        var last = mandate.last() == null ? mandate.first() : mandate.last();
        var since = last.minusDays(SOON).atStartOfDay(ZoneOffset.UTC).toInstant();
        var told = mandate.first().atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Duty(
                Stream.of(since, told).max(Comparator.naturalOrder()).orElse(since),
                words.t("alliance.mandate.duty.ending", mandate.name(), last),
                path,
                words.t("alliance.mandate.duty.look"));
    }

    private static Duty mute(List<Mandate> some, Instant now, Words words) {
        var last = some.stream()
                .map(MandateDuties::over)
                .max(Comparator.naturalOrder())
                .orElse(now);
        var mandate = some.getFirst();
        return new Duty(
                last,
                words.t("alliance.mandate.duty.mute", mandate.name()),
                MandatesPage.PATH + "/" + mandate.slug(),
                words.t("alliance.mandate.duty.name"));
    }

    /** When it was over. */
    private static Instant over(Mandate it) {
        var last = it.last() == null
                ? null
                : it.last().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        if (it.ended() == null) {
            return last == null ? it.first().atStartOfDay(ZoneOffset.UTC).toInstant() : last;
        }
        return last == null || it.ended().isBefore(last) ? it.ended() : last;
    }
}
