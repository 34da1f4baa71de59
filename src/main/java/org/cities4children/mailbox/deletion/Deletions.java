package org.cities4children.mailbox.deletion;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.mail.Outbox;
import org.cities4children.mailbox.letter.AnswerMail;
import org.cities4children.mailbox.work.History;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes away rows with all that was noted about them, and notes that. */
@Component
class Deletions {

    private final JdbcClient jdbc;
    private final History history;
    private final Outbox outbox;

    Deletions(JdbcClient jdbc, History history, Outbox outbox) {
        this.jdbc = jdbc;
        this.history = history;
        this.outbox = outbox;
    }

    boolean isLetter(String receipt) {
        return jdbc.sql("select exists (select from mailbox.letters where receipt = :receipt and door <> 'newsletter')")
                .param("receipt", receipt)
                .query(Boolean.class)
                .single();
    }

    /** When this concern came to its end, if it did and this person may see it. */
    Optional<String> ended(String receipt, UUID me) {
        return jdbc.sql("""
                        select ended::text from mailbox.concerns
                        where receipt = :receipt and ended is not null and not exists (
                            select from mailbox.concern_recusals as aside
                            where aside.receipt = concerns.receipt and aside.person = :me)
                        """)
                .param("receipt", receipt)
                .param("me", me)
                .query(String.class)
                .optional();
    }

    /** Whether this person stepped aside from a concern. */
    boolean isAside(String receipt, UUID person) {
        return jdbc.sql(
                        "select exists (select from mailbox.concern_recusals where receipt = :receipt and person = :person)")
                .param("receipt", receipt)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /** Deletes a letter and the mails that answered it, which quote it; false when there is none. */
    @Transactional
    public boolean deleteLetter(String receipt, Reason reason, UUID by) {
        boolean gone = jdbc.sql("delete from mailbox.letters where receipt = :receipt and door <> 'newsletter'")
                        .param("receipt", receipt)
                        .update()
                > 0;
        if (gone) {
            outbox.forget(AnswerMail.keysOf(receipt));
            history.note(History.Of.LETTER, receipt, by, "forget", Map.of("reason", reason.code()));
        }
        return gone;
    }

    /** Deletes a concern, in the running transaction; one that somebody took up again stays, and this is false. */
    boolean deleteConcern(String receipt, Map<String, String> facts, UUID by) {
        var gone = jdbc.sql(
                        "delete from mailbox.concerns where receipt = :receipt and ended is not null returning receipt")
                .param("receipt", receipt)
                .query(String.class)
                .list();
        gone.forEach(it -> history.note(History.Of.CONCERN, it, by, "forget", facts));
        return !gone.isEmpty();
    }
}
