package org.cities4children.publishing.scope;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.Chapters;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.publishing.Publications.Scopes;
import org.cities4children.publishing.change.ChangeLog;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.intake.Field;
import org.cities4children.runtime.intake.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the alliance for its national alliances. */
@Component
class ChapterScopes implements Scopes {

    private final Chapters chapters;
    private final JdbcClient jdbc;
    private final ChangeLog changes;
    private final Audit audit;
    private final Clock clock;

    ChapterScopes(Chapters chapters, JdbcClient jdbc, ChangeLog changes, Audit audit, Clock clock) {
        this.chapters = chapters;
        this.jdbc = jdbc;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Field> fields() {
        var countries = chapters.all().stream().map(Chapter::country).toList();
        return countries.isEmpty() ? List.of() : List.of(Field.countries(FIELD, countries));
    }

    @Override
    public @Nullable String of(Row row, UUID id) {
        var country = row.text(FIELD, 2).toUpperCase(Locale.ROOT);
        if (country.isEmpty()) {
            return null;
        }
        if (chapters.of(country).isEmpty()) {
            throw new RowRefused(FIELD, "publishing.refused.no-chapter", country);
        }
        if (!chapters.isOpenUntilTheEnd(country) && !isOf(country, id)) {
            throw new RowRefused(FIELD, "publishing.refused.closed", country);
        }
        return country;
    }

    private boolean isOf(String country, UUID id) {
        return jdbc.sql("select exists (select from publishing.publications where id = :id and chapter = :chapter)")
                .param("id", id)
                .param("chapter", country)
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional
    public boolean promote(UUID id, UUID by) {
        var update = jdbc.sql("""
                        update publishing.publications set promoted = :now
                        where id = :id and chapter is not null and promoted is null
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id);
        return changed(update, "publishing.promote", id, by);
    }

    @Override
    @Transactional
    public boolean demote(UUID id, UUID by) {
        var update = jdbc.sql(
                        "update publishing.publications set promoted = null where id = :id and promoted is not null")
                .param("id", id);
        return changed(update, "publishing.demote", id, by);
    }

    private boolean changed(JdbcClient.StatementSpec update, String verb, UUID id, UUID by) {
        boolean done = update.update() > 0;
        if (done) {
            changes.note(List.of(id));
            audit.note(Deed.by(by, verb, "publication:" + id, Map.of()));
        }
        return done;
    }
}
