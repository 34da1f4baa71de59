package org.cities4children.mail.mailbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Up to which message a mailbox was read; its server numbers them for us, as long as it keeps its numbering. */
@Component
class Bookmark {

    private final JdbcClient jdbc;

    Bookmark(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long read(String mailbox, long validity) {
        return jdbc.sql("select last_uid from mail.mailboxes where name = :name and validity = :validity")
                .param("name", mailbox)
                .param("validity", validity)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void put(String mailbox, long validity, long uid) {
        jdbc.sql("""
                insert into mail.mailboxes (name, validity, last_uid) values (:name, :validity, :uid)
                on conflict (name) do update set validity = excluded.validity, last_uid = excluded.last_uid
                """)
                .param("name", mailbox)
                .param("validity", validity)
                .param("uid", uid)
                .update();
    }
}
