package org.cities4children.alliance.naming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.runtime.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of proposed names. */
@Component
class ProposalRows {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    ProposalRows(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** Writes one down; false while another one waits. */
    boolean add(String organisation, String before, String name, UUID person) {
        return jdbc.sql("""
                        insert into alliance.name_proposals (id, organisation, before, name, person, at, state)
                        values (:id, :key, :before, :name, :person, :now, 'open') on conflict do nothing
                        """)
                        .param("id", ids.next())
                        .param("key", organisation)
                        .param("before", before)
                        .param("name", name)
                        .param("person", person)
                        .param("now", now())
                        .update()
                > 0;
    }

    /** Those that wait for the secretariat, the oldest first; not of what became part of another meanwhile. */
    List<Proposal> open() {
        return where("p.state = 'open' and o.member order by p.at", Map.of());
    }

    /** The last one of a member. */
    Optional<Proposal> last(String organisation) {
        return where("p.organisation = :key order by p.at desc, p.id desc limit 1", Map.of("key", organisation))
                .stream()
                .findFirst();
    }

    /** Ends one that is open; nothing when somebody else has. */
    Optional<Proposal> end(UUID id, String state, String reason, UUID by) {
        int ended = jdbc.sql("""
                update alliance.name_proposals set state = :state, reason = :reason, decided_by = :by, decided = :now
                where id = :id and state = 'open'
                """)
                .param("state", state)
                .param("reason", reason)
                .param("by", by)
                .param("now", now())
                .param("id", id)
                .update();
        return ended == 0
                ? Optional.empty()
                : where("p.id = :id", Map.of("id", id)).stream().findFirst();
    }

    private List<Proposal> where(String condition, Map<String, ?> values) {
        return jdbc.sql("""
                select p.*, o.slug from alliance.name_proposals p join alliance.organisations o on o.key = p.organisation
                where\s""" + condition)
                .params(values)
                .query(ProposalRows::read)
                .list();
    }

    private static Proposal read(ResultSet row, int number) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("slug"),
                row.getString("before"),
                row.getString("name"),
                row.getObject("person", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("state"),
                row.getString("reason"),
                instant(row.getObject("decided", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
