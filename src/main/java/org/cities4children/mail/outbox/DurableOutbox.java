package org.cities4children.mail.outbox;

import java.time.Clock;
import java.time.ZoneOffset;
import org.cities4children.mail.Message;
import org.cities4children.mail.Outbox;
import org.cities4children.runtime.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The outbox as rows. */
@Component
class DurableOutbox implements Outbox {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Marks marks;
    private final Body body;
    private final Clock clock;

    DurableOutbox(JdbcClient jdbc, Ids ids, Marks marks, Body body, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.marks = marks;
        this.body = body;
        this.clock = clock;
    }

    // Whoever can wake the delivery job does so here, after the commit (AfterCommit); it looks every two seconds
    // anyway.
    @Override
    @Transactional
    public boolean put(Message message) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql("""
                        insert into mail.messages
                            (id, key, tag, recipient, recipient_hash, language, subject, parts, secret, put, good_until, due)
                        values (:id, :key, :tag, :recipient, :hash, :language, :subject, :parts::json, :secret, :now, :until, :now)
                        on conflict do nothing
                        """)
                        .param("id", ids.next())
                        .param("key", message.key())
                        .param("tag", marks.tag(message.key()))
                        .param("recipient", message.to().text())
                        .param("hash", marks.of(message.to()))
                        .param("language", message.language().code())
                        .param("subject", message.subject())
                        .param("parts", body.write(message.parts()))
                        .param("secret", message.secret())
                        .param("now", now)
                        .param("until", now.plus(message.goodFor()))
                        .update()
                == 1;
    }
}
