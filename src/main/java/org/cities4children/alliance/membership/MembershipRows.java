package org.cities4children.alliance.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.MembershipEdge;
import org.cities4children.alliance.MembershipEdge.By;
import org.cities4children.alliance.MembershipState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of memberships and of their steps. */
@Component
class MembershipRows {

    private static final String ALL = """
            select o.key, o.slug, o.name, coalesce(m.state, 'active') as state, m.since, coalesce(m.cycle, 1) as cycle,
                m.due, m.confirmed, coalesce(m.shown_dormant, false) as shown_dormant, m.until
            from alliance.organisations o left join alliance.memberships m on m.organisation = o.key
            where o.member\s""";

    private static final List<String> COUNTING = Arrays.stream(MembershipState.values())
            .filter(MembershipState::counts)
            .map(MembershipState::code)
            .toList();

    private final JdbcClient jdbc;

    MembershipRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Membership> all() {
        return where("", Map.of());
    }

    Optional<Membership> of(String organisation) {
        return where("and o.key = :key", Map.of("key", organisation)).stream().findFirst();
    }

    Optional<Membership> named(String slug) {
        return where("and o.slug = :slug", Map.of("slug", slug)).stream().findFirst();
    }

    Set<String> counting() {
        return new LinkedHashSet<>(
                jdbc.sql("""
                select o.key from alliance.organisations o left join alliance.memberships m on m.organisation = o.key
                where o.member and coalesce(m.state, 'active') in (:counting) order by o.name, o.key
                """).param("counting", COUNTING).query(String.class).list());
    }

    /** Writes down a membership that begins; false when there is one. */
    boolean begin(String organisation, Instant now, LocalDate due) {
        return jdbc.sql("""
                        insert into alliance.memberships (organisation, state, since, due)
                        select key, 'active', :now, :due from alliance.organisations where key = :key and member
                        on conflict do nothing
                        """)
                        .param("now", at(now))
                        .param("due", due)
                        .param("key", organisation)
                        .update()
                > 0;
    }

    /** Begins to look after members that were taken in before anybody did; how many. */
    int adopt(LocalDate due) {
        return adopt("", due);
    }

    /** The same with this one; whoever else changes it waits until the end of the transaction. */
    Optional<Membership> hold(String organisation, LocalDate due) {
        adopt(organisation, due);
        jdbc.sql("select state from alliance.memberships where organisation = :key for update")
                .param("key", organisation)
                .query(String.class)
                .optional();
        return of(organisation);
    }

    private int adopt(String organisation, LocalDate due) {
        return jdbc.sql("""
                insert into alliance.memberships (organisation, state, due)
                select key, 'active', :due from alliance.organisations where member and :key in ('', key)
                on conflict do nothing
                """).param("due", due).param("key", organisation).update();
    }

    void save(Membership it) {
        jdbc.sql("""
                update alliance.memberships set state = :state, since = :since, cycle = :cycle, due = :due,
                    confirmed = :confirmed, until = :until
                where organisation = :key
                """)
                .param("state", it.state().code())
                .param("since", at(it.since()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("cycle", it.cycle())
                .param("due", it.due(), Types.DATE)
                .param("confirmed", at(it.confirmed()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", it.until(), Types.DATE)
                .param("key", it.organisation())
                .update();
    }

    void show(String organisation, boolean dormant) {
        jdbc.sql("update alliance.memberships set shown_dormant = :shown where organisation = :key")
                .param("shown", dormant)
                .param("key", organisation)
                .update();
    }

    /** Writes one step down; its number among those of the organisation. */
    int add(String organisation, Step step) {
        return jdbc.sql("""
                insert into alliance.membership_steps (organisation, number, edge, from_state, to_state, gone_by, person, at, day,
                    reason)
                select :key, coalesce(max(number), 0) + 1, :edge, :from, :to, :by, :person, :at, :day, :reason
                from alliance.membership_steps where organisation = :key
                returning number
                """)
                .param("key", organisation)
                .param("edge", step.edge().code())
                .param("from", step.from().code())
                .param("to", step.to().code())
                .param("by", step.by().code())
                .param("person", step.person(), Types.OTHER)
                .param("at", at(step.at()))
                .param("day", step.day(), Types.DATE)
                .param("reason", step.reason())
                .query(Integer.class)
                .single();
    }

    /** All that an organisation has gone, the first one first. */
    List<Step> steps(String organisation) {
        return jdbc.sql("select * from alliance.membership_steps where organisation = :key order by number")
                .param("key", organisation)
                .query(MembershipRows::step)
                .list();
    }

    private List<Membership> where(String condition, Map<String, ?> values) {
        return jdbc.sql(ALL + condition + " order by o.name, o.key")
                .params(values)
                .query(MembershipRows::membership)
                .list();
    }

    private static Membership membership(ResultSet row, int number) throws SQLException {
        return new Membership(
                row.getString("key"),
                row.getString("slug"),
                row.getString("name"),
                MembershipState.of(row.getString("state")).orElseThrow(),
                instant(row.getObject("since", OffsetDateTime.class)),
                row.getInt("cycle"),
                row.getObject("due", LocalDate.class),
                instant(row.getObject("confirmed", OffsetDateTime.class)),
                row.getBoolean("shown_dormant"),
                row.getObject("until", LocalDate.class));
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                MembershipEdge.of(row.getString("edge")).orElseThrow(),
                MembershipState.of(row.getString("from_state")).orElseThrow(),
                MembershipState.of(row.getString("to_state")).orElseThrow(),
                By.of(row.getString("gone_by")).orElseThrow(),
                row.getObject("person", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("day", LocalDate.class),
                row.getString("reason"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return Optional.ofNullable(moment).map(OffsetDateTime::toInstant).orElse(null);
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
