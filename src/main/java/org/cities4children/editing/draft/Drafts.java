package org.cities4children.editing.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.editing.Sources;
import org.cities4children.people.Holdings;
import org.cities4children.people.Person;
import org.cities4children.runtime.retention.Retention;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows of drafts. */
@Component
class Drafts implements Holdings, Retention {

    private static final Duration KEPT = Duration.ofDays(30);

    /** As long as a letter at most. */
    private static final Duration ORIGINS_KEPT = Duration.ofDays(730);

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ObjectProvider<Sources> sources;
    private final Clock clock;

    Drafts(JdbcClient jdbc, JsonMapper json, ObjectProvider<Sources> sources, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.sources = sources;
        this.clock = clock;
    }

    Draft add(UUID id, String kind, ObjectNode content, UUID person) {
        var draft = new Draft(id, kind, content, 1, person, clock.instant(), null, null, null, null, null);
        jdbc.sql("""
                insert into editing.drafts (id, kind, content, version, person, saved)
                values (:id, :kind, :content::jsonb, 1, :person, :saved)
                """)
                .param("id", draft.id())
                .param("kind", kind)
                .param("content", content.toString())
                .param("person", person)
                .param("saved", at(draft.saved()))
                .update();
        return draft;
    }

    /** Those for which this holds, in this order. */
    List<Draft> where(String condition, Map<String, ?> values) {
        return select(condition).params(values).query(this::read).list();
    }

    Optional<Draft> find(UUID id) {
        return select("id = :id").param("id", id).query(this::read).optional();
    }

    /** What a draft was made of, and whether that can still be looked at; nothing when somebody began it here. */
    DraftPage.@Nullable Origin origin(Draft draft) {
        var source = draft.source();
        return source == null
                ? null
                : new DraftPage.Origin(source, sources.stream().anyMatch(it -> it.isThere(source)));
    }

    /** All that waits, and what was published lately; what changed last comes first. */
    List<Draft> newest() {
        return select("true order by coalesce(published, saved) desc, id limit " + SHOWN)
                .query(this::read)
                .list();
    }

    /** What is to be published by now, the longest due first. */
    List<Draft> due(Instant now) {
        // No clock on a wall is further ahead; what each of them shows is for Java to say, not for the database.
        return select("due <= :ahead and published is null order by due, id")
                .param("ahead", now.atOffset(ZoneOffset.MAX).toLocalDateTime())
                .query(this::read)
                .list()
                .stream()
                .filter(it -> it.due() != null && it.due().isDue(now))
                .toList();
    }

    /** What could not be published at its time. */
    List<Draft> stuck() {
        return select("problem is not null and published is null order by saved, id limit 25")
                .query(this::read)
                .list();
    }

    private JdbcClient.StatementSpec select(String where) {
        return jdbc.sql("""
                select id, kind, content::text, version, person, saved, due, zone, problem, published, publication,
                    (select source from editing.origins where draft = drafts.id) as source
                from editing.drafts where %s
                """.formatted(where));
    }

    /** Changes what is written and when it is due; false when somebody else was faster. */
    boolean change(Draft draft, ObjectNode content, @Nullable Appointment due, UUID person) {
        return jdbc.sql("""
                update editing.drafts set content = :content::jsonb, due = :due, zone = :zone, problem = null,
                    person = :person, saved = :now, version = version + 1
                where id = :id and version = :version and published is null
                """)
                        .param("content", content.toString())
                        .param("due", due == null ? null : due.local(), Types.TIMESTAMP)
                        .param("zone", due == null ? null : due.zone().getId())
                        .param("person", person)
                        .param("now", at(clock.instant()))
                        .param("id", draft.id())
                        .param("version", draft.version())
                        .update()
                == 1;
    }

    /** Marks it as published, once and for all; false when somebody else changed or published it. */
    boolean published(Draft draft, UUID publication) {
        boolean isFirst = jdbc.sql("""
                update editing.drafts set published = :now, publication = :publication, problem = null,
                    version = version + 1
                where id = :id and version = :version and published is null
                """)
                        .param("now", at(clock.instant()))
                        .param("publication", publication)
                        .param("id", draft.id())
                        .param("version", draft.version())
                        .update()
                == 1;
        if (isFirst) {
            jdbc.sql("update editing.origins set publication = :publication where draft = :draft")
                    .param("publication", publication)
                    .param("draft", draft.id())
                    .update();
        }
        return isFirst;
    }

    /**
     * It waits for somebody, not for another try.
     *
     * @param problem one of {@link Problem}, or what an importer says
     */
    void failed(Draft draft, String problem) {
        jdbc.sql("""
                update editing.drafts set due = null, zone = null, problem = :problem, version = version + 1
                where id = :id and version = :version and published is null
                """)
                .param("problem", problem)
                .param("id", draft.id())
                .param("version", draft.version())
                .update();
    }

    /** With what it was made of, of which another draft can be made then. */
    boolean delete(Draft draft) {
        return !jdbc.sql("""
                with gone as (
                    delete from editing.drafts where id = :id and version = :version and published is null returning id),
                free as (delete from editing.origins where draft in (select id from gone))
                select id from gone
                """)
                .param("id", draft.id())
                .param("version", draft.version())
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    @Override
    public void forgetOld() {
        jdbc.sql("delete from editing.drafts where published < :before")
                .param("before", at(clock.instant().minus(KEPT)))
                .update();
        jdbc.sql("delete from editing.origins where at < :before and publication is not null")
                .param("before", at(clock.instant().minus(ORIGINS_KEPT)))
                .update();
    }

    @Override
    public List<Holding> of(Person person) {
        return List.of(Holding.of("editing.drafts", person, jdbc, """
                select id, kind, saved, due, zone from editing.drafts where person = :id order by saved
                """));
    }

    /** The text is the house's; that they wrote it is forgotten. */
    @Override
    public void erase(Person person) {
        jdbc.sql("update editing.drafts set person = null where person = :id")
                .param("id", person.id())
                .update();
    }

    private Draft read(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                (ObjectNode) json.readTree(row.getString("content")),
                row.getInt("version"),
                row.getObject("person", UUID.class),
                row.getObject("saved", OffsetDateTime.class).toInstant(),
                due(row),
                row.getString("problem"),
                published(row),
                row.getObject("publication", UUID.class),
                row.getString("source"));
    }

    private static @Nullable Appointment due(ResultSet row) throws SQLException {
        var local = row.getObject("due", LocalDateTime.class);
        return local == null ? null : new Appointment(local, ZoneId.of(row.getString("zone")));
    }

    private static @Nullable Instant published(ResultSet row) throws SQLException {
        var at = row.getObject("published", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
