package org.cities4children.people.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.people.Approval;
import org.cities4children.people.Approval.State;
import org.cities4children.runtime.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of approvals. */
@Component
class ApprovalRows {

    static final Duration GOOD_FOR = Duration.ofDays(7);

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    ApprovalRows(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** Writes one down, unless one for the same waits already. */
    Optional<Approval> add(String kind, String object, @Nullable UUID person, Map<String, String> facts, UUID by) {
        return jdbc.sql("""
                insert into people.approvals (id, kind, object, person, facts, asked_by, asked, ends, state)
                values (:id, :kind, :object, :person, :facts::jsonb, :by, :now, :ends, 'open')
                on conflict (kind, object) where state = 'open' do nothing
                returning *
                """)
                .param("id", ids.next())
                .param("kind", kind)
                .param("object", object)
                .param("person", person, Types.OTHER)
                .param("facts", JSON.writeValueAsString(facts))
                .param("by", by)
                .param("now", now())
                .param("ends", now().plus(GOOD_FOR))
                .query(this::read)
                .optional();
    }

    Optional<Approval> of(UUID id) {
        return jdbc.sql("select * from people.approvals where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** All that wait, the oldest first. */
    List<Approval> waiting() {
        return jdbc.sql("select * from people.approvals where state = 'open' and ends > :now order by asked, id")
                .param("now", now())
                .query(this::read)
                .list();
    }

    /** Has a second person agree; nothing when it waits no longer, or is theirs or about them. */
    Optional<Approval> agree(UUID id, UUID by) {
        return end(id, State.AGREED, by, "asked_by <> :by and person is distinct from :by");
    }

    /** Notes that there was nothing left to be done. */
    Optional<Approval> moot(UUID id) {
        return jdbc.sql("update people.approvals set moot = true where id = :id returning *")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** Has somebody else refuse; nothing when it waits no longer. */
    Optional<Approval> refuse(UUID id, UUID by) {
        return end(id, State.REFUSED, by, "asked_by <> :by");
    }

    /** Takes back what this person asked for. */
    Optional<Approval> withdraw(UUID id, UUID by) {
        return end(id, State.WITHDRAWN, by, "asked_by = :by");
    }

    private Optional<Approval> end(UUID id, State state, UUID by, String whose) {
        return jdbc.sql("""
                update people.approvals set state = :state, decided_by = :by
                where id = :id and state = 'open' and ends > :now and
                """ + whose + " returning *")
                .param("state", state.name().toLowerCase(Locale.ROOT))
                .param("by", by)
                .param("id", id)
                .param("now", now())
                .query(this::read)
                .optional();
    }

    /** Deletes what is past its time; returns what nobody decided. */
    List<Approval> forget() {
        return jdbc
                .sql("delete from people.approvals where ends <= :now returning *")
                .param("now", now())
                .query(this::read)
                .list()
                .stream()
                .filter(it -> it.state() == State.LAPSED)
                .toList();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Approval read(ResultSet row, int number) throws SQLException {
        var ends = instant(row, "ends");
        var state = row.getBoolean("moot")
                ? State.MOOT
                : State.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
        return new Approval(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("object"),
                row.getObject("person", UUID.class),
                JSON.readValue(row.getString("facts"), FACTS),
                row.getObject("asked_by", UUID.class),
                instant(row, "asked"),
                ends,
                state == State.OPEN && !clock.instant().isBefore(ends) ? State.LAPSED : state,
                row.getObject("decided_by", UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .orElseThrow()
                .toInstant();
    }
}
