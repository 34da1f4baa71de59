package org.cities4children.alliance.chapter;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.coordination.Coordinating;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.runtime.edition.Editions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes national alliances and opens them again; nothing of them is ever deleted. */
@Component
public class ChapterStanding {

    private final JdbcClient jdbc;
    private final Coordinating coordinating;
    private final Audit audit;
    private final Editions editions;
    private final Clock clock;

    ChapterStanding(JdbcClient jdbc, Coordinating coordinating, Audit audit, Editions editions, Clock clock) {
        this.jdbc = jdbc;
        this.coordinating = coordinating;
        this.audit = audit;
        this.editions = editions;
        this.clock = clock;
    }

    /** Ends, with it, that anybody coordinates it; false when it was closed already. */
    @Transactional
    public boolean close(String country, String reason, UUID by) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        boolean closed = changed("""
                update alliance.chapters set closed = :now, closed_by = :by, closing_reason = :reason
                where country = :country and closed is null
                """, country, now, by, reason);
        if (closed) {
            coordinating.endAll(country, by);
            note(by, "alliance.chapter.close", country);
        }
        return closed;
    }

    /** Who coordinated it has to be asked again; false when it was open. */
    @Transactional
    public boolean reopen(String country, UUID by) {
        boolean opened = changed("""
                update alliance.chapters set closed = :now, closed_by = :by, closing_reason = :reason
                where country = :country and closed is not null
                """, country, null, null, "");
        if (opened) {
            note(by, "alliance.chapter.reopen", country);
        }
        return opened;
    }

    private boolean changed(String sql, String country, @Nullable OffsetDateTime at, @Nullable UUID by, String reason) {
        return jdbc.sql(sql)
                        .param("now", at, Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("by", by, Types.OTHER)
                        .param("reason", reason)
                        .param("country", country)
                        .update()
                > 0;
    }

    private void note(UUID by, String verb, String country) {
        audit.note(Deed.by(by, verb, Chapter.object(country), Map.of()));
        editions.nextAfterCommit();
    }
}
