package org.cities4children.audit.chain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Up to which number no entry can come any more.
 *
 * <p>Numbers are taken in one order and committed in another, and nobody shall wait for that. But who noted something
 * had the id of its transaction before the number. So the horizon reads the last number, takes an id of its own, and
 * once every transaction with a lower id has ended, nothing at or below that number is still to come: an entry that
 * turns up there later was slipped in.
 */
@Component
class Horizon {

    private final JdbcClient jdbc;
    private Mark reached = new Mark(0, 0);
    private Mark waiting = new Mark(0, 0);

    Horizon(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asked again and again by one thread: what transactions still hold back counts the next time. */
    long number() {
        if (waiting.number() == reached.number()) {
            waiting = mark();
        }
        if (haveAllEndedBefore(waiting.transaction())) {
            reached = waiting;
        }
        return reached.number();
    }

    private Mark mark() {
        return jdbc.sql("""
                        select (select coalesce(max(number), 0) from audit.entries) as number,
                            pg_current_xact_id()::text::bigint as transaction
                        """).query(Mark.class).single();
    }

    private boolean haveAllEndedBefore(long transaction) {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint >= :transaction")
                .param("transaction", transaction)
                .query(Boolean.class)
                .single();
    }

    private record Mark(long number, long transaction) {}
}
