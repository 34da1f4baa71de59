package org.cities4children.mailbox.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.mailbox.Inbox;
import org.cities4children.mailbox.Letter;
import org.cities4children.mailbox.Proposals;
import org.cities4children.mailbox.inbox.Rows;
import org.cities4children.mailbox.work.Act;
import org.cities4children.mailbox.work.History;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters and what becomes of them. Subscriptions are no letters: nobody waits for an answer to one. */
@Component
class Correspondence implements Proposals {

    private static final String SELECT = """
            select receipt, door, received, language, answers, suspicion, owner, answered, closed,
                count(*) over () as total
            from mailbox.letters where door <> 'newsletter' and
            """;

    private final JdbcClient jdbc;
    private final Rows rows;
    private final Inbox inbox;
    private final History history;
    private final Clock clock;

    Correspondence(JdbcClient jdbc, Rows rows, Inbox inbox, History history, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.inbox = inbox;
        this.history = history;
        this.clock = clock;
    }

    /** A page of letters, oldest first. */
    Part part(LettersQuery query, UUID me) {
        var found = jdbc.sql(
                        SELECT + query.filter().condition() + " order by received, receipt limit :size offset :skipped")
                .param("me", me)
                .param("size", LettersQuery.PAGE)
                .param("skipped", query.skipped())
                .query((row, number) -> new Counted(read(row, number), row.getInt("total")))
                .list();
        return new Part(
                found.stream().map(Counted::letter).toList(),
                found.isEmpty() ? 0 : found.getFirst().total());
    }

    /** The oldest open letters that nobody of these people has, or that somebody has. */
    List<KeptLetter> waiting(UUID me, List<UUID> able, int limit) {
        return jdbc.sql(SELECT + """
                        closed is null
                        and (owner is null or owner = :me or owner <> all (cast(:able as uuid[])))
                        order by received, receipt limit :limit
                        """)
                .param("me", me)
                .param("able", able.stream().map(UUID::toString).toArray(String[]::new), Types.ARRAY)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    Optional<KeptLetter> letter(String receipt) {
        return jdbc.sql(SELECT + "receipt = :receipt")
                .param("receipt", receipt)
                .query(this::read)
                .optional();
    }

    @Override
    public Optional<Letter> proposal(String receipt) {
        return letter(receipt).map(KeptLetter::letter).filter(Letter::isProposal);
    }

    @Override
    public Optional<Letter> call(String receipt) {
        return letter(receipt).map(KeptLetter::letter).filter(Letter::isOfTheCall);
    }

    @Override
    public void opened(String receipt, UUID by) {
        did(receipt, Act.of(clock.instant(), by, "open"));
    }

    @Override
    public void drafted(String receipt, UUID by) {
        did(receipt, Act.of(clock.instant(), by, "draft"));
    }

    List<Act> history(String receipt) {
        return history.of(History.Of.LETTER, receipt);
    }

    /** Keeps a letter that came elsewhere; returns its receipt number. */
    @Transactional
    public String record(Letter letter, UUID by) {
        var receipt = inbox.keep(letter);
        if (receipt.equals(letter.receipt())) {
            history.add(History.Of.LETTER, receipt, Act.of(clock.instant(), by, "record"));
        }
        return receipt;
    }

    /** Gives a letter to somebody, or back to all. */
    @Transactional
    public boolean assign(String receipt, @Nullable UUID owner, UUID by) {
        var verb = owner == null ? "release" : owner.equals(by) ? "take" : "assign";
        boolean found = change("owner = :owner", receipt, owner, clock.instant());
        return found && did(receipt, Act.of(clock.instant(), by, verb).to(owner));
    }

    /** Notes an answer; of two who answered at once both answers are kept. */
    @Transactional
    public boolean answer(String receipt, String answer, UUID by) {
        return answered(receipt, Act.of(clock.instant(), by, "answer").saying(answer));
    }

    /** Notes an answer that the program sends, in the running transaction. */
    boolean sent(String receipt, String answer, UUID by) {
        return answered(receipt, Act.of(clock.instant(), by, "send").saying(answer));
    }

    private boolean answered(String receipt, Act act) {
        boolean found =
                change("answered = coalesce(answered, :now), closed = coalesce(closed, :now)", receipt, null, act.at());
        return found && did(receipt, act);
    }

    @Transactional
    public boolean close(String receipt, String reason, UUID by) {
        var now = clock.instant();
        boolean found = change("closed = coalesce(closed, :now)", receipt, null, now);
        return found && did(receipt, Act.of(now, by, "close").saying(reason));
    }

    @Transactional
    public boolean reopen(String receipt, UUID by) {
        boolean found = change("closed = null", receipt, null, clock.instant());
        return found && did(receipt, Act.of(clock.instant(), by, "reopen"));
    }

    private boolean change(String what, String receipt, @Nullable UUID owner, Instant now) {
        return jdbc.sql("update mailbox.letters set " + what + " where receipt = :receipt and door <> 'newsletter'")
                        .param("receipt", receipt)
                        .param("owner", owner, Types.OTHER)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private boolean did(String receipt, Act act) {
        history.add(History.Of.LETTER, receipt, act);
        return true;
    }

    private KeptLetter read(ResultSet row, int number) throws SQLException {
        return new KeptLetter(
                rows.read(row, number),
                row.getObject("owner", UUID.class),
                moment(row, "answered"),
                moment(row, "closed"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Some letters, and how many there are in all. */
    record Part(List<KeptLetter> letters, int total) {}

    private record Counted(KeptLetter letter, int total) {}
}
