package org.cities4children.people.approval;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cities4children.people.absence.Absences;
import org.cities4children.people.register.Persons;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks who may agree in the next days, and warns when two are not there. */
@Component
class Warning {

    private final Persons persons;
    private final Absences absences;
    private final JdbcClient jdbc;
    private final Clock clock;

    Warning(Persons persons, Absences absences, JdbcClient jdbc, Clock clock) {
        this.persons = persons;
        this.absences = absences;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everybody whose role lets them agree, by name; also who is blocked or has not come in yet. */
    List<Approver> approvers() {
        var away = absences.all();
        var proven = proven();
        return persons.withPower(Power.APPROVE).stream()
                .map(it -> new Approver(
                        it, !it.owesTwoFactors() || proven.contains(it.id()), away.getOrDefault(it.id(), List.of())))
                .toList();
    }

    /** Who has set up a second proof. */
    private Set<UUID> proven() {
        return jdbc.sql("""
                select person from people.one_time_codes where confirmed is not null
                union select person from people.passkeys
                """).query(UUID.class).set();
    }

    /** From when on nobody could agree, if that is so now or within the time of warning. */
    Optional<Instant> gap() {
        var seats = approvers().stream()
                .filter(Approver::counts)
                .map(Approver::seat)
                .toList();
        return new Cover(seats).gap(clock.instant());
    }

    /** Since when one is warned of it. */
    Instant since(Instant gap) {
        var now = clock.instant();
        return gap.isAfter(now) ? gap.minus(Cover.AHEAD) : now;
    }

    String told(Instant gap, Visitor visitor, Words words) {
        if (!gap.isAfter(clock.instant())) {
            return words.t("people.approvals.gap.now");
        }
        var zone = persons.zone(visitor.id());
        return words.t("people.approvals.gap.from", words.at(gap.atZone(zone)));
    }
}
