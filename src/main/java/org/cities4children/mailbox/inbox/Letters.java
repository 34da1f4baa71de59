package org.cities4children.mailbox.inbox;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.cities4children.mailbox.Letter;
import org.cities4children.runtime.retention.Retention;
import org.cities4children.runtime.retention.Span;
import org.cities4children.runtime.retention.Spans;
import org.cities4children.runtime.setting.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of letters. */
@Component
class Letters implements Retention {

    /** At most as long as {@code pages/privacy.md} says. */
    static final Span KEPT = new Span("mailbox.letters", 730, 90, 730);

    private final JdbcClient jdbc;
    private final Rows rows;
    private final Settings settings;
    private final Clock clock;

    Letters(JdbcClient jdbc, Rows rows, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    String keep(Letter letter, String fingerprint) {
        return rows.bind(jdbc.sql("""
                                insert into mailbox.letters (receipt, door, received, language, answers, suspicion, fingerprint)
                                values (:receipt, :door, :received, :language, :answers::json, :suspicion, :fingerprint)
                                on conflict (fingerprint) do update set fingerprint = excluded.fingerprint
                                returning receipt
                                """).param("door", letter.door()), letter, fingerprint)
                .query(String.class)
                .single();
    }

    /** What came in, oldest first; of one door only when it is named. */
    void all(@Nullable String door, Consumer<Letter> reader) {
        var all = door == null;
        for (var letter : jdbc.sql("""
                        select receipt, door, received, language, answers, suspicion from mailbox.letters
                        where :all or door = :door order by received, receipt
                        """)
                .param("all", all)
                .param("door", all ? "" : door)
                .query(rows::read)
                .list()) {
            reader.accept(letter);
        }
    }

    /** Deletes letters by their receipt numbers; returns how many there were. */
    int forget(List<String> receipts) {
        return jdbc.sql("delete from mailbox.letters where receipt in (:receipts)")
                .param("receipts", receipts)
                .update();
    }

    @Override
    public void forgetOld() {
        var before = clock.instant()
                .atOffset(ZoneOffset.UTC)
                .minusDays(settings.of(Spans.SETTING).days(KEPT));
        jdbc.sql("delete from mailbox.letters where received < :before and door <> 'newsletter'")
                .param("before", before)
                .update();
    }
}
