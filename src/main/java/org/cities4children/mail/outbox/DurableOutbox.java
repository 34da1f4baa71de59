package org.cities4children.mail.outbox;

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

    DurableOutbox(JdbcClient jdbc, Packing packing, Jobs jobs) {
        this.jdbc = jdbc;
        this.packing = packing;
        this.jobs = jobs;
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
}
