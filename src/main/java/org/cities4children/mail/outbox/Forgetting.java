package org.cities4children.mail.outbox;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.cities4children.runtime.retention.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets words and addresses a month after a message is settled, and a year later that it ever was. */
@Component
class Forgetting implements Retention {

    static final Period WORDS = Period.ofDays(30);
    static final Period ROWS = Period.ofYears(1);

    private final JdbcClient jdbc;
    private final Queue queue;
    private final Clock clock;

    Forgetting(JdbcClient jdbc, Queue queue, Clock clock) {
        this.jdbc = jdbc;
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void forgetOld() {
        // Also where no server is configured and so nothing else settles them.
        queue.expire();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                update mail.messages set parts = null, recipient = null, subject = '', answer = null
                where settled < :before and recipient is not null
                """).param("before", now.minus(WORDS)).update();
        // What a server says names the address as a rule.
        jdbc.sql("update mail.bounces set said = '' where at < :before and said <> ''")
                .param("before", now.minus(WORDS))
                .update();
        delete("delete from mail.messages where settled < :before", now);
        delete("delete from mail.bounces where at < :before", now);
    }

    private void delete(String sql, OffsetDateTime now) {
        jdbc.sql(sql).param("before", now.minus(ROWS)).update();
    }
}
