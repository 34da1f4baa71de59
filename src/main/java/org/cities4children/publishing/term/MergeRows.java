package org.cities4children.publishing.term;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.publishing.Merging;
import org.cities4children.publishing.Merging.Merge;
import org.cities4children.publishing.Term;
import org.cities4children.publishing.change.TermLock;
import org.cities4children.runtime.retention.Retention;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of {@code publishing.merges}, and what each of them moved. */
@Component
class MergeRows implements Retention {

    private final JdbcClient jdbc;
    private final TermLock lock;
    private final JsonMapper json;
    private final Clock clock;

    MergeRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.lock = new TermLock(jdbc);
        this.json = json;
        this.clock = clock;
    }

    /** Lets nobody file under a term, and nobody else change one, until the transaction ends. */
    void alone() {
        lock.change();
    }

    /** Lets nobody change a term until the transaction ends. */
    void shared() {
        lock.file();
    }

    /** Where the ids lead that were merged. */
    Map<String, String> heirs(Vocabulary vocabulary) {
        return jdbc
                .sql("select gone, heir from publishing.merges where vocabulary = :vocabulary and undone is null")
                .param("vocabulary", vocabulary.word())
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Where an id leads that was merged, as the open transaction sees it. */
    Optional<String> heir(Vocabulary vocabulary, String id) {
        return jdbc.sql("""
                select heir from publishing.merges where vocabulary = :vocabulary and gone = :id and undone is null
                """)
                .param("vocabulary", vocabulary.word())
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** How many ids lead to this one. */
    int into(Vocabulary vocabulary, String id) {
        return jdbc.sql("""
                select count(*) from publishing.merges where vocabulary = :vocabulary and heir = :id and undone is null
                """)
                .param("vocabulary", vocabulary.word())
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /** What each of them moved, once nobody may put it back; that one became the other is remembered for good. */
    @Override
    public void forgetOld() {
        jdbc.sql("""
                delete from publishing.merged_publications using publishing.merges
                where merges.id = merged_publications.merge and merges.at < :before
                """)
                .param("before", clock.instant().minus(Merging.UNDOABLE).atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(Vocabulary vocabulary, Kept merge) {
        jdbc.sql("""
                insert into publishing.merges (id, vocabulary, gone, stays, heir, term, narrower, learnt, lifted, above, at)
                values (:id, :vocabulary, :gone, :stays, :stays, :term::jsonb, :narrower, :learnt, :lifted, :above, :at)
                """)
                .param("id", merge.id())
                .param("vocabulary", vocabulary.word())
                .param("gone", merge.term().id())
                .param("stays", merge.stays())
                .param("term", json.writeValueAsString(merge.term()))
                .param("narrower", merge.narrower().toArray(String[]::new))
                .param("learnt", merge.learnt().toArray(String[]::new))
                .param("lifted", merge.lifted())
                .param("above", merge.above())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        follow();
    }

    /** A merge that was not undone. */
    Optional<Kept> find(UUID id) {
        return jdbc.sql("select * from publishing.merges where id = :id and undone is null")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    void undone(UUID id) {
        jdbc.sql("update publishing.merges set undone = :at where id = :id")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        follow();
    }

    /** Finds the end of every way anew: what stayed may have been merged, or stand again. */
    private void follow() {
        jdbc.sql("""
                with recursive way (id, vocabulary, heir) as (
                    select id, vocabulary, stays from publishing.merges where undone is null
                    union all
                    select way.id, way.vocabulary, further.stays from way join publishing.merges further
                        on further.vocabulary = way.vocabulary and further.gone = way.heir and further.undone is null)
                update publishing.merges set heir = way.heir from way
                where merges.id = way.id and not exists (select from publishing.merges further
                    where further.vocabulary = way.vocabulary and further.gone = way.heir and further.undone is null)
                """).update();
    }

    /** Files everything that carries a term under the other one, each once. */
    int move(Vocabulary vocabulary, UUID merge, String gone, String stays) {
        jdbc.sql("""
                insert into publishing.merged_publications (publication, merge, before, after)
                select id, :merge, %1$s, case when :stays::text = any(%1$s) then array_remove(%1$s, :gone::text)
                    else array_replace(%1$s, :gone::text, :stays::text) end
                from publishing.publications where %1$s @> array[:gone::text]
                """.formatted(vocabulary.column()))
                .param("merge", merge)
                .param("gone", gone)
                .param("stays", stays)
                .update();
        return jdbc.sql("""
                update publishing.publications set %s = after
                from publishing.merged_publications where merge = :merge and publication = id
                """.formatted(vocabulary.column()))
                .param("merge", merge)
                .update();
    }

    /** Files as before what nobody has filed otherwise since. */
    int moveBack(Vocabulary vocabulary, UUID merge) {
        return jdbc.sql("""
                update publishing.publications set %1$s = before
                from publishing.merged_publications where merge = :merge and publication = id and %1$s = after
                """.formatted(vocabulary.column()))
                .param("merge", merge)
                .update();
    }

    List<Merge> since(Vocabulary vocabulary, Instant from) {
        return jdbc.sql("""
                select id, gone, coalesce(term -> 'names' ->> 'en', gone) as name, stays, at,
                    (select count(*) from publishing.merged_publications where merge = id) as publications
                from publishing.merges where vocabulary = :vocabulary and undone is null and at > :from
                order by at desc, id
                """)
                .param("vocabulary", vocabulary.word())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Merge(
                        row.getObject("id", UUID.class),
                        row.getString("gone"),
                        row.getString("name"),
                        row.getString("stays"),
                        instant(row),
                        row.getInt("publications")))
                .list();
    }

    private Kept read(ResultSet row) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getString("vocabulary").equals(Vocabulary.TOPIC.word()) ? Vocabulary.TOPIC : Vocabulary.PLACE,
                Objects.requireNonNull(json.readValue(row.getString("term"), Term.class)),
                row.getString("stays"),
                List.of((String[]) row.getArray("narrower").getArray()),
                List.of((String[]) row.getArray("learnt").getArray()),
                row.getBoolean("lifted"),
                row.getString("above"),
                instant(row));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    /** A merge with all that is needed to undo it. */
    record Kept(
            UUID id,
            Vocabulary vocabulary,
            Term term,
            String stays,
            List<String> narrower,
            List<String> learnt,
            boolean lifted,
            @Nullable String above,
            Instant at) {}
}
