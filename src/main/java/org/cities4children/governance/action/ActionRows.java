package org.cities4children.governance.action;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of action items. */
@Component
class ActionRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ActionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes one down; false when it is there already. */
    boolean add(ActionForm form, UUID owner, UUID by) {
        return jdbc.sql("""
                        insert into governance.actions (id, meeting, title, owner, due, given_by, given, handed)
                        values (:id, (select id from governance.meetings where id = :meeting), :title, :owner, :due, :by, :now, :now)
                        on conflict (id) do nothing
                        """)
                        .param("id", form.id())
                        .param("meeting", form.meeting(), Types.OTHER)
                        .param("title", form.title())
                        .param("owner", owner)
                        .param("due", form.due())
                        .param("by", by)
                        .param("now", now())
                        .update()
                > 0;
    }

    Optional<Action> action(UUID id) {
        return where("id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** All that are open, the one that is due first first. */
    List<Action> open() {
        return where("ended is null order by due, given, id", Map.of());
    }

    List<Action> openOf(UUID owner) {
        return where("ended is null and owner = :owner order by due, given, id", Map.of("owner", owner));
    }

    /** Some that have ended, the last first. */
    List<Action> ended(int most) {
        return where("ended is not null order by ended_at desc, id limit :most", Map.of("most", most));
    }

    /** Ends one; false when it had ended. */
    boolean end(UUID id, String how, UUID by) {
        return jdbc.sql("""
                        update governance.actions set ended = :how, ended_by = :by, ended_at = :now
                        where id = :id and ended is null
                        """)
                        .param("how", how)
                        .param("by", by)
                        .param("now", now())
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Gives an open one to somebody else; false when it is theirs, or has ended. */
    boolean hand(UUID id, UUID owner) {
        return jdbc.sql("""
                        update governance.actions set owner = :owner, handed = :now
                        where id = :id and ended is null and owner <> :owner
                        """)
                        .param("owner", owner)
                        .param("now", now())
                        .param("id", id)
                        .update()
                > 0;
    }

    LocalDate today() {
        return now().toLocalDate();
    }

    private List<Action> where(String condition, Map<String, ?> values) {
        return jdbc.sql("select * from governance.actions where " + condition)
                .params(values)
                .query(ActionRows::read)
                .list();
    }

    private static Action read(ResultSet row, int number) throws SQLException {
        return new Action(
                row.getObject("id", UUID.class),
                row.getObject("meeting", UUID.class),
                row.getString("title"),
                row.getObject("owner", UUID.class),
                row.getObject("due", LocalDate.class),
                row.getObject("given", OffsetDateTime.class).toInstant(),
                row.getObject("handed", OffsetDateTime.class).toInstant(),
                row.getString("ended"),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
