package org.cities4children.alliance.merge;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What rows say of organisations that became one. */
@Component
class MergerRows {

    private static final String LOCK = "hashtext('alliance.mergers')";

    private final JdbcClient jdbc;
    private final Clock clock;

    MergerRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One merger at a time, and none while somebody writes down who the members are. */
    void alone() {
        lock("pg_advisory_xact_lock");
    }

    void still() {
        lock("pg_advisory_xact_lock_shared");
    }

    private void lock(String how) {
        jdbc.sql("select " + how + "(" + LOCK + ")").query((_, _) -> "").list();
    }

    /** Nobody else changes these until the transaction ends. */
    void hold(String one, String other) {
        jdbc.sql("select key from alliance.organisations where key in (:one, :other) order by key for update")
                .param("one", one)
                .param("other", other)
                .query(String.class)
                .list();
    }

    boolean isSteering(String organisation) {
        return jdbc.sql(
                        "select coalesce(bool_or(steering_committee), false) from alliance.organisations where key = :key")
                .param("key", organisation)
                .query(Boolean.class)
                .single();
    }

    boolean isAwaited(String organisation) {
        return jdbc.sql("select exists (select from alliance.applications where became = :key and awaits_lead)")
                .param("key", organisation)
                .query(Boolean.class)
                .single();
    }

    /** The lost one, and all that were part of it, are part of the kept one, which has their names. */
    void merge(String lost, String kept) {
        jdbc.sql("""
                update alliance.organisations as k
                set merged_names = array(
                    select distinct name from (
                        select unnest(k.merged_names) union select unnest(l.merged_names) union select unnest(l.former_names)
                        union select l.name
                        union select l.short_name where l.short_name not like '% %') as names (name)
                    where name is not null and name <> k.name order by name)
                from alliance.organisations as l
                where k.key = :kept and l.key = :lost
                """).param("kept", kept).param("lost", lost).update();
        jdbc.sql("""
                update alliance.organisations set member = false, merged_into = :kept
                where key = :lost or merged_into = :lost
                """).param("kept", kept).param("lost", lost).update();
        jdbc.sql("update alliance.applications set became = :kept where became = :lost")
                .param("kept", kept)
                .param("lost", lost)
                .update();
    }

    /** The kept one belongs to the national alliances of the lost one, to each once. */
    void joinChapters(String lost, String kept, UUID by) {
        jdbc.sql("""
                update alliance.chapter_members as k set committee = true
                from alliance.chapter_members as l
                where k.organisation = :kept and k.ended is null and l.organisation = :lost and l.ended is null
                    and l.country = k.country and l.committee
                """).param("kept", kept).param("lost", lost).update();
        jdbc.sql("""
                update alliance.chapter_members as l set ended = :now, ended_by = :by
                where l.organisation = :lost and l.ended is null and exists (
                    select from alliance.chapter_members as k
                    where k.organisation = :kept and k.ended is null and k.country = l.country)
                """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("kept", kept)
                .param("lost", lost)
                .update();
        jdbc.sql(
                        "update alliance.chapter_members set organisation = :kept where organisation = :lost and ended is null")
                .param("kept", kept)
                .param("lost", lost)
                .update();
    }

    /** What somebody asked for at the lost one, and nobody has answered, is asked for no more. */
    void dropWishes(String lost, UUID by) {
        jdbc.sql("delete from alliance.claims where organisation = :lost")
                .param("lost", lost)
                .update();
        jdbc.sql("""
                update alliance.name_proposals set state = 'taken-back', decided = :now, decided_by = :by
                where organisation = :lost and state = 'open'
                """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("lost", lost)
                .update();
    }

    Map<String, String> heirs() {
        return jdbc
                .sql("select key, merged_into from alliance.organisations where merged_into is not null")
                .query((row, _) -> List.of(row.getString("key"), row.getString("merged_into")))
                .list()
                .stream()
                .collect(Collectors.toMap(List::getFirst, List::getLast));
    }
}
