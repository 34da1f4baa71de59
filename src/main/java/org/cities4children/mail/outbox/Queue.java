package org.cities4children.mail.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.MailState;
import org.cities4children.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hands each message to one node at a time, and writes down what became of it.
 *
 * <p>A lease ends by itself when its node has died. What a node says after its lease was taken by another is not
 * written.
 */
@Component
public class Queue {

    /** The job that hands over what is due. */
    public static final String JOB = "mail";

    /** Until the mail server is to have the whole message but its last dot. */
    static final Duration LEASE = Duration.ofMinutes(2);

    /** After that it may think for ten minutes (RFC 5321). */
    static final Duration LAST_LEASE = Duration.ofMinutes(12);

    private static final int LONGEST_ANSWER = 500;

    private final JdbcClient jdbc;
    private final Body body;
    private final Clock clock;

    Queue(JdbcClient jdbc, Body body, Clock clock) {
        this.jdbc = jdbc;
        this.body = body;
        this.clock = clock;
    }

    /** The message that is due longest, leased; also one whose lease has run out. */
    public Optional<Leased> take() {
        return jdbc.sql("""
                with next as materialized (
                    select id from mail.messages where settled is null and due <= :now and good_until > :now
                    order by due, id limit 1 for update skip locked)
                update mail.messages set state = 'attempting', attempt = attempt + 1, due = :end, dated = coalesce(dated, :now)
                from next where messages.id = next.id
                returning messages.id, tag, recipient, language, subject, parts, attempt, deferrals, dated
                """)
                .param("now", now())
                .param("end", now().plus(LEASE))
                .query(this::leased)
                .optional();
    }

    /** Asks once more, before there is no way back; whoever hears no leaves it to another node. */
    public boolean holds(Leased message) {
        return jdbc.sql("""
                        update mail.messages set due = :end
                        where id = :id and attempt = :attempt and state = 'attempting'
                        """)
                        .param("id", message.id())
                        .param("attempt", message.attempt())
                        .param("end", now().plus(LAST_LEASE))
                        .update()
                == 1;
    }

    /** The mail server has it; the body of a secret one goes with that. */
    public void sent(Leased message, String answer) {
        settle(message, MailState.SENT, answer);
    }

    /** It will not be tried again. */
    public void failed(Leased message, String answer) {
        settle(message, MailState.FAILED, answer);
    }

    /** The mail server asked for patience. */
    public void defer(Leased message, Instant until, String answer) {
        free(message, MailState.DEFERRED, until, message.deferrals() + 1, answer);
    }

    /** It was not the message's fault: it waits as before. */
    public void putBack(Leased message, String reason) {
        free(message, MailState.WAITING, clock.instant(), message.deferrals(), reason);
    }

    /** Settles what was not handed over as long as it was good. */
    public void expire() {
        jdbc.sql("""
                update mail.messages set state = 'expired', settled = :now, parts = case when secret then null else parts end
                where id in (
                    select id from mail.messages
                    where settled is null and good_until <= :now and (state <> 'attempting' or due <= :now)
                    for update skip locked)
                """).param("now", now()).update();
    }

    private void settle(Leased message, MailState state, String answer) {
        jdbc.sql("""
                update mail.messages
                set state = :state, settled = :now, answer = :answer, parts = case when secret then null else parts end
                where id = :id and attempt = :attempt and state = 'attempting'
                """)
                .param("state", state.code())
                .param("now", now())
                .param("answer", shortened(answer))
                .param("id", message.id())
                .param("attempt", message.attempt())
                .update();
    }

    private void free(Leased message, MailState state, Instant due, int deferrals, String answer) {
        jdbc.sql("""
                update mail.messages set state = :state, due = :due, deferrals = :deferrals, answer = :answer
                where id = :id and attempt = :attempt and state = 'attempting'
                """)
                .param("state", state.code())
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param("deferrals", deferrals)
                .param("answer", shortened(answer))
                .param("id", message.id())
                .param("attempt", message.attempt())
                .update();
    }

    private Leased leased(ResultSet row, int number) throws SQLException {
        return new Leased(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("tag"),
                new EmailAddress(row.getString("recipient")),
                Language.of(row.getString("language")).orElse(Language.ENGLISH),
                row.getString("subject"),
                body.read(row.getString("parts")),
                row.getInt("attempt"),
                row.getInt("deferrals"),
                Objects.requireNonNull(row.getObject("dated", OffsetDateTime.class))
                        .toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    // PostgreSQL takes no zero byte, and a server may say anything.
    private static String shortened(String answer) {
        var line = answer.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST_ANSWER ? line : line.substring(0, LONGEST_ANSWER);
    }
}
