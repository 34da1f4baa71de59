package org.cities4children.mailbox.concern;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Concerns that nobody who may follow them has opened, taken on or done anything about. Who stepped aside does not
 * count: what they saw before helps no child.
 */
@Component
class Unopened {

    private static final String UNOPENED = """
            ended is null and received <= :before and not exists (
                select from unnest(cast(:able as uuid[])) as able(id)
                where not exists (select from mailbox.concern_recusals as aside
                        where aside.receipt = concerns.receipt and aside.person = able.id)
                    and (able.id = owner
                        or exists (select from mailbox.concern_openings as opening
                            where opening.receipt = concerns.receipt and opening.person = able.id)
                        or exists (select from mailbox.concern_acts as act
                            where act.receipt = concerns.receipt and act.person = able.id)))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Unopened(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Since when the oldest waits, if for too long. */
    Optional<Instant> since(Collection<UUID> able) {
        return jdbc.sql("select received from mailbox.concerns where " + UNOPENED + " order by received limit 1")
                .param("before", Step.HOUR.before(clock.instant()))
                .param("able", texts(able), Types.ARRAY)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /**
     * Takes all for which this step is due and was not taken, in the running transaction: another node waits for its
     * end and then finds them taken. Where nobody can be told the step stays due.
     *
     * @param told who could be told
     */
    List<String> take(Step step, Collection<UUID> able, Collection<UUID> told) {
        return jdbc.sql("""
                        insert into mailbox.concern_escalations (receipt, step, at)
                        select receipt, :step, :now from mailbox.concerns where
                        """ + UNOPENED + """
                        and exists (select from unnest(cast(:told as uuid[])) as told(id) where not exists (
                            select from mailbox.concern_recusals as aside
                            where aside.receipt = concerns.receipt and aside.person = told.id))
                        order by receipt
                        on conflict do nothing returning receipt
                        """)
                .param("step", step.code())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("before", step.before(clock.instant()))
                .param("able", texts(able), Types.ARRAY)
                .param("told", texts(told), Types.ARRAY)
                .query(String.class)
                .list();
    }

    private static String[] texts(Collection<UUID> people) {
        return people.stream().map(UUID::toString).toArray(String[]::new);
    }
}
