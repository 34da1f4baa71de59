package org.cities4children.mailbox.inbox;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.mailbox.Letter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of concerns for a child; whoever reads them leaves a note of it. */
@Component
class Concerns {

    private final JdbcClient jdbc;
    private final Rows rows;
    private final Audit audit;
    private final Clock clock;

    Concerns(JdbcClient jdbc, Rows rows, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    String keep(Letter letter, String fingerprint) {
        return rows.bind(jdbc.sql("""
                                insert into mailbox.concerns (receipt, received, language, answers, suspicion, fingerprint)
                                values (:receipt, :received, :language, :answers::json, :suspicion, :fingerprint)
                                on conflict (fingerprint) do update set fingerprint = excluded.fingerprint
                                returning receipt
                                """), letter, fingerprint).query(String.class).single();
    }

    int count() {
        return jdbc.sql("select count(*) from mailbox.concerns")
                .query(Integer.class)
                .single();
    }

    /** All of them, oldest first; the reading is noted before anything is handed out. */
    @Transactional
    List<Letter> read(String reader) {
        var letters = jdbc.sql("""
                        select receipt, 'concern' as door, received, language, answers, suspicion from mailbox.concerns
                        order by received, receipt
                        """).query(rows::read).list();
        var receipts = letters.stream().map(Letter::receipt).toList();
        note(reader, receipts);
        audit("mailbox.read-concern", reader, receipts);
        return letters;
    }

    /** Deletes concerns by their receipt numbers, and notes by whom; returns how many there were. */
    @Transactional
    int forget(List<String> receipts, String person) {
        var gone = jdbc.sql("delete from mailbox.concerns where receipt in (:receipts) returning receipt")
                .param("receipts", receipts)
                .query(String.class)
                .list();
        if (!gone.isEmpty()) {
            note(person + " (deleted)", gone);
            audit("mailbox.forget-concern", person, gone);
        }
        return gone.size();
    }

    private void audit(String verb, String person, List<String> receipts) {
        receipts.forEach(it -> audit.note(Deed.ofOperator(person, verb, "concern:" + it, Map.of())));
    }

    private void note(String person, List<String> receipts) {
        jdbc.sql("insert into mailbox.concern_readings (at, reader, receipts) values (:at, :reader, :receipts)")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("reader", person)
                .param("receipts", receipts.toArray(String[]::new), Types.ARRAY)
                .update();
    }
}
