package org.cities4children.governance.expiry;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of reminders that terms end. */
@Component
class TermReminders {

    private final JdbcClient jdbc;

    TermReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isTaken(UUID term, TermStep step) {
        return jdbc.sql("select exists (select from governance.term_reminders where term = :term and step = :step)")
                .param("term", term)
                .param("step", step.days())
                .query(Boolean.class)
                .single();
    }

    /** Writes down that a step was taken; false when it was before. Whoever else would waits until the commit. */
    boolean take(UUID term, TermStep step, Collection<UUID> told, Instant now) {
        return jdbc.sql("""
                        insert into governance.term_reminders (term, step, at, told)
                        values (:term, :step, :now, :told) on conflict do nothing
                        """)
                        .param("term", term)
                        .param("step", step.days())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("told", told.toArray(UUID[]::new))
                        .update()
                > 0;
    }
}
