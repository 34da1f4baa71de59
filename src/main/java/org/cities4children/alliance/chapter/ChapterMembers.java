package org.cities4children.alliance.chapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.Chapters.Member;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.edition.Editions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisations that belong to national alliances. */
@Component
public class ChapterMembers {

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Editions editions;
    private final Ids ids;
    private final Clock clock;

    ChapterMembers(JdbcClient jdbc, Audit audit, Editions editions, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.editions = editions;
        this.ids = ids;
        this.clock = clock;
    }

    /** What became of adding one. */
    public enum Outcome {
        ADDED,
        /** It belongs to it already. */
        THERE,
        /** The national alliance is closed. */
        CLOSED
    }

    /** By name, those on the committee first; what a member of the alliance is called now. */
    public List<Member> of(String country) {
        return jdbc.sql("""
                select m.id, coalesce(o.name, m.name) as called, case when o.member then o.slug end as slug, m.committee
                from alliance.chapter_members m left join alliance.organisations o on o.key = m.organisation
                where m.country = :country and m.ended is null order by m.committee desc, lower(coalesce(o.name, m.name)), m.id
                """)
                .param("country", country)
                .query(ChapterMembers::read)
                .list();
    }

    /** Countries whose open national alliance a member of the alliance belongs to. */
    List<String> countries(String slug) {
        return jdbc.sql("""
                select c.country from alliance.chapter_members m join alliance.organisations o on o.key = m.organisation
                join alliance.chapters c on c.country = m.country
                where o.slug = :slug and o.member and m.ended is null and c.closed is null order by c.position
                """).param("slug", slug).query(String.class).list();
    }

    /**
     * Adds an organisation; one that the register knows by that name, or by that address, is the one of the register.
     */
    @Transactional
    public Outcome add(String country, String name, boolean committee, UUID by) {
        if (!isOpen(country)) {
            return Outcome.CLOSED;
        }
        var known = known(name);
        var id = ids.next();
        var added = jdbc.sql("""
                insert into alliance.chapter_members (id, country, organisation, name, committee, added, added_by)
                values (:id, :country, :organisation, :name, :committee, :now, :by) on conflict do nothing
                """)
                .param("id", id)
                .param("country", country)
                .param("organisation", known.map(Known::key).orElse(null), java.sql.Types.VARCHAR)
                .param("name", known.map(Known::name).orElse(name))
                .param("committee", committee)
                .param("now", now())
                .param("by", by)
                .update();
        if (added == 0) {
            return Outcome.THERE;
        }
        note(by, "alliance.chapter.member.add", country, id);
        return Outcome.ADDED;
    }

    /** Whether one sits on the committee; one that is gone is left alone. */
    @Transactional
    public void seat(String country, UUID id, boolean committee, UUID by) {
        var changed = jdbc.sql("""
                update alliance.chapter_members set committee = :committee
                where id = :id and country = :country and ended is null and committee <> :committee
                """)
                .param("committee", committee)
                .param("id", id)
                .param("country", country)
                .update();
        if (changed > 0) {
            note(by, committee ? "alliance.chapter.member.seat" : "alliance.chapter.member.unseat", country, id);
        }
    }

    /** Ends that one belongs to it; the row stays. */
    @Transactional
    public void end(String country, UUID id, UUID by) {
        var ended = jdbc.sql("""
                update alliance.chapter_members set ended = :now, ended_by = :by
                where id = :id and country = :country and ended is null
                """)
                .param("now", now())
                .param("by", by)
                .param("id", id)
                .param("country", country)
                .update();
        if (ended > 0) {
            note(by, "alliance.chapter.member.end", country, id);
        }
    }

    private Optional<Known> known(String name) {
        return jdbc.sql("""
                select key, name from alliance.organisations where lower(name) = lower(:name)
                order by member desc, position limit 1
                """).param("name", name).query(Known.class).optional();
    }

    private boolean isOpen(String country) {
        return jdbc.sql("select country from alliance.chapters where country = :country and closed is null for share")
                .param("country", country)
                .query(String.class)
                .optional()
                .isPresent();
    }

    private void note(UUID by, String verb, String country, UUID id) {
        audit.note(Deed.by(by, verb, Chapter.object(country), Map.of("member", id.toString())));
        editions.nextAfterCommit();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Member read(ResultSet row, int number) throws SQLException {
        @Nullable String slug = row.getString("slug");
        return new Member(row.getObject("id", UUID.class), row.getString("called"), slug, row.getBoolean("committee"));
    }

    /** An organisation in the register. */
    record Known(String key, String name) {}
}
