package org.cities4children.mail.outbox;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.cities4children.runtime.retention.Retention;
import org.cities4children.runtime.retention.Span;
import org.cities4children.runtime.retention.Spans;
import org.cities4children.runtime.setting.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets words and addresses some time after a message is settled, and later that it ever was. */
@Component
class Forgetting implements Retention {

    static final Span WORDS = new Span("mail.words", 30, 7, 30);
    static final Span ROWS = new Span("mail.rows", 365, 90, 365);

    private final JdbcClient jdbc;
    private final Queue queue;
    private final Settings settings;
    private final Clock clock;

    Forgetting(JdbcClient jdbc, Queue queue, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.queue = queue;
        this.settings = settings;
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
                """).param("before", now.minusDays(days(WORDS))).update();
        // What a server says names the address as a rule.
        jdbc.sql("update mail.bounces set said = '' where at < :before and said <> ''")
                .param("before", now.minusDays(days(WORDS)))
                .update();
        delete("delete from mail.messages where settled < :before", now);
        delete("delete from mail.bounces where at < :before", now);
    }

    private int days(Span span) {
        return settings.of(Spans.SETTING).days(span);
    }

    private void delete(String sql, OffsetDateTime now) {
        jdbc.sql(sql).param("before", now.minusDays(days(ROWS))).update();
    }
}
