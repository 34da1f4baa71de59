package org.cities4children.mail.outbox;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.cities4children.mail.Message;
import org.cities4children.mail.Outbox;
import org.cities4children.runtime.job.Jobs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The outbox as rows; whoever delivers them is woken once they are committed. */
@Component
class DurableOutbox implements Outbox {

    private final JdbcClient jdbc;
    private final Packing packing;
    private final Jobs jobs;
    private final Clock clock;

    DurableOutbox(JdbcClient jdbc, Packing packing, Jobs jobs, Clock clock) {
        this.jdbc = jdbc;
        this.packing = packing;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean put(Message message) {
        boolean isNew = jdbc.sql("""
                        insert into mail.messages
                            (id, key, tag, recipient, recipient_hash, language, subject, parts, secret, put, good_until, due)
                        values (:id, :key, :tag, :recipient, :hash, :language, :subject, :parts::json, :secret, :now, :until, :now)
                        on conflict do nothing
                        """).params(packing.of(message)).update() == 1;
        if (isNew) {
            jobs.wake(Queue.JOB);
        }
        return isNew;
    }

    @Override
    @Transactional
    public void forget(String keysBegin) {
        // Whoever is handing one over asks before its last dot, and finds that it is theirs no more.
        jdbc.sql("""
                update mail.messages set recipient = null, parts = null, subject = '', answer = null,
                    state = case when settled is null then 'expired' else state end,
                    settled = coalesce(settled, :now), attempt = attempt + 1
                where starts_with(key, :begin)
                """)
                .param("begin", keysBegin)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    @Transactional
    public int stop(String keysBegin) {
        return jdbc.sql("""
                        update mail.messages set state = 'expired', settled = :now, attempt = attempt + 1,
                            parts = case when secret then null else parts end
                        where starts_with(key, :begin) and settled is null
                        """)
                .param("begin", keysBegin)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    @Transactional
    public boolean again(UUID id) {
        boolean found = jdbc.sql("""
                        update mail.messages set state = 'waiting', due = :now, settled = null, deferrals = 0
                        where id = :id and state in ('failed', 'deferred') and good_until > :now
                            and recipient is not null and parts is not null
                        """)
                        .param("id", id)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (found) {
            jobs.wake(Queue.JOB);
        }
        return found;
    }
}
