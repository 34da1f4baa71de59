package org.cities4children.mailbox.deletion;

import java.util.Map;
import java.util.UUID;
import org.cities4children.mailbox.work.History;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes away rows with all that was noted about them, and notes that. */
@Component
class Deletions {

    private final JdbcClient jdbc;
    private final History history;

    Deletions(JdbcClient jdbc, History history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    boolean isLetter(String receipt) {
        return jdbc.sql("select exists (select from mailbox.letters where receipt = :receipt and door <> 'newsletter')")
                .param("receipt", receipt)
                .query(Boolean.class)
                .single();
    }

    /** Whether there is such a concern that came to its end and that this person may see. */
    boolean isEndedConcern(String receipt, UUID me) {
        return jdbc.sql("""
                        select exists (select from mailbox.concerns
                            where receipt = :receipt and ended is not null and not exists (
                                select from mailbox.concern_recusals as aside
                                where aside.receipt = concerns.receipt and aside.person = :me))
                        """)
                .param("receipt", receipt)
                .param("me", me)
                .query(Boolean.class)
                .single();
    }

    /** Deletes a letter; false when there is none. */
    @Transactional
    public boolean deleteLetter(String receipt, Reason reason, UUID by) {
        boolean gone = jdbc.sql("delete from mailbox.letters where receipt = :receipt and door <> 'newsletter'")
                        .param("receipt", receipt)
                        .update()
                > 0;
        if (gone) {
            history.note(History.Of.LETTER, receipt, by, "forget", Map.of("reason", reason.code()));
        }
        return gone;
    }

    /** Deletes a concern, in the running transaction; one that somebody took up again stays. */
    void deleteConcern(String receipt, Map<String, String> facts, UUID by) {
        var gone = jdbc.sql(
                        "delete from mailbox.concerns where receipt = :receipt and ended is not null returning receipt")
                .param("receipt", receipt)
                .query(String.class)
                .list();
        gone.forEach(it -> history.note(History.Of.CONCERN, it, by, "forget", facts));
    }
}
