package org.cities4children.mailbox.concern;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.mailbox.Letter;
import org.cities4children.mailbox.inbox.Rows;
import org.cities4children.mailbox.work.Act;
import org.cities4children.mailbox.work.History;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Concerns and what becomes of them. Whoever stepped aside from one, since it is about their own organisation, finds it
 * no more: not in lists, not by its number, and it cannot be given to them.
 */
@Component
class Casework {

    /** What is shown of those that ended; older ones are found by their numbers. */
    static final int ENDED = 100;

    private static final String SELECT = """
            select receipt, received, coalesce(answers ->> 'organisation', '') as organisation, owner, step, due, ended
            from mailbox.concerns where
            """;
    private static final String MINE_TO_SEE = """
            not exists (select from mailbox.concern_recusals as aside
                where aside.receipt = concerns.receipt and aside.person = :me)
            """;

    private final JdbcClient jdbc;
    private final Rows rows;
    private final History history;
    private final Clock clock;

    Casework(JdbcClient jdbc, Rows rows, History history, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.history = history;
        this.clock = clock;
    }

    /** Those that are open, oldest first. */
    List<KeptConcern> open(UUID me) {
        return jdbc.sql(SELECT + MINE_TO_SEE + "and ended is null order by received, receipt")
                .param("me", me)
                .query(Casework::read)
                .list();
    }

    /** Those that ended last. */
    List<KeptConcern> ended(UUID me) {
        return jdbc.sql(SELECT + MINE_TO_SEE + "and ended is not null order by ended desc, receipt limit :most")
                .param("me", me)
                .param("most", ENDED)
                .query(Casework::read)
                .list();
    }

    Optional<KeptConcern> concern(String receipt, UUID me) {
        return jdbc.sql(SELECT + MINE_TO_SEE + "and receipt = :receipt")
                .param("me", me)
                .param("receipt", receipt)
                .query(Casework::read)
                .optional();
    }

    /** Since when the oldest waits that none of these people may be shown. */
    Optional<Instant> stranded(List<UUID> able) {
        return jdbc.sql("""
                        select received from mailbox.concerns where ended is null and not exists (
                            select from unnest(cast(:able as uuid[])) as able(id) where not exists (
                                select from mailbox.concern_recusals as aside
                                where aside.receipt = concerns.receipt and aside.person = able.id))
                        order by received limit 1
                        """)
                .param("able", texts(able), Types.ARRAY)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Who stepped aside. */
    List<UUID> aside(String receipt) {
        return jdbc.sql("select person from mailbox.concern_recusals where receipt = :receipt")
                .param("receipt", receipt)
                .query(UUID.class)
                .list();
    }

    /** What was written; that somebody looked is noted before it is handed out. */
    @Transactional
    public Letter read(KeptConcern concern, UUID reader) {
        history.note(History.Of.CONCERN, concern.receipt(), reader, "read", Map.of());
        jdbc.sql("""
                insert into mailbox.concern_openings (receipt, person, at) values (:receipt, :reader, :now)
                on conflict do nothing
                """)
                .param("receipt", concern.receipt())
                .param("reader", reader)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("""
                select receipt, 'concern' as door, received, language, answers, suspicion from mailbox.concerns
                where receipt = :receipt
                """)
                .param("receipt", concern.receipt())
                .query(rows::read)
                .single();
    }

    List<Act> history(String receipt) {
        return history.of(History.Of.CONCERN, receipt);
    }

    /** Gives a concern to somebody, or back to all. */
    @Transactional
    public boolean assign(String receipt, @Nullable UUID owner, UUID by) {
        var verb = owner == null ? "release" : owner.equals(by) ? "take" : "assign";
        boolean found = update("owner = :owner", receipt, by)
                        .param("owner", owner, Types.OTHER)
                        .update()
                > 0;
        return found && did(receipt, act(by, verb).to(owner));
    }

    /** Says what is done next, and until when; whoever does so takes on what nobody has. */
    @Transactional
    public boolean plan(String receipt, String step, LocalDate due, UUID by) {
        boolean found = update("step = :step, due = :due, owner = coalesce(owner, :me)", receipt, by)
                        .param("step", step)
                        .param("due", due)
                        .update()
                > 0;
        return found && did(receipt, act(by, "step").on(due).saying(step));
    }

    /** Notes to whom it was handed on: a helpline, an authority, another organisation. */
    @Transactional
    public boolean refer(String receipt, String whereto, LocalDate day, UUID by) {
        boolean found = update("receipt = receipt", receipt, by).update() > 0;
        return found && did(receipt, act(by, "refer").on(day).saying(whereto));
    }

    @Transactional
    public boolean end(String receipt, String outcome, UUID by) {
        boolean found = update("ended = coalesce(ended, :now), step = null, due = null", receipt, by)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
        return found && did(receipt, act(by, "end").saying(outcome));
    }

    @Transactional
    public boolean reopen(String receipt, UUID by) {
        boolean found = update("ended = null", receipt, by).update() > 0;
        return found && did(receipt, act(by, "reopen"));
    }

    /**
     * Steps aside, for good. Of two who do so at once the second waits and is then refused if nobody would be left.
     *
     * @param able who may follow concerns
     * @return false when nobody else could follow it
     */
    @Transactional
    public boolean stepAside(String receipt, UUID me, List<UUID> able) {
        jdbc.sql("select receipt from mailbox.concerns where receipt = :receipt for update")
                .param("receipt", receipt)
                .query(String.class)
                .optional();
        var aside = aside(receipt);
        if (able.stream().allMatch(it -> it.equals(me) || aside.contains(it))) {
            return false;
        }
        jdbc.sql("insert into mailbox.concern_recusals (receipt, person) values (:receipt, :me) on conflict do nothing")
                .param("receipt", receipt)
                .param("me", me)
                .update();
        jdbc.sql("update mailbox.concerns set owner = null where receipt = :receipt and owner = :me")
                .param("receipt", receipt)
                .param("me", me)
                .update();
        return did(receipt, act(me, "recuse"));
    }

    private JdbcClient.StatementSpec update(String what, String receipt, UUID by) {
        return jdbc.sql("update mailbox.concerns set " + what + " where receipt = :receipt and " + MINE_TO_SEE)
                .param("receipt", receipt)
                .param("me", by);
    }

    private Act act(UUID by, String verb) {
        return Act.of(clock.instant(), by, verb);
    }

    private boolean did(String receipt, Act act) {
        history.add(History.Of.CONCERN, receipt, act);
        return true;
    }

    private static String[] texts(List<UUID> people) {
        return people.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static KeptConcern read(ResultSet row, int number) throws SQLException {
        var received = row.getObject("received", OffsetDateTime.class);
        var ended = row.getObject("ended", OffsetDateTime.class);
        return new KeptConcern(
                row.getString("receipt"),
                received.toInstant(),
                row.getString("organisation"),
                row.getObject("owner", UUID.class),
                row.getString("step"),
                row.getObject("due", LocalDate.class),
                ended == null ? null : ended.toInstant());
    }
}
