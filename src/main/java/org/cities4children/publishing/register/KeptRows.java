package org.cities4children.publishing.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.publishing.Publications.Kept;
import org.cities4children.publishing.Withdrawal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is published and what was withdrawn, for those who look after it. */
@Component
class KeptRows {

    private static final String KEPT = """
            select id, kind, slug, title, revised, withdrawn, withdrawal_reason, withdrawal_language, successor,
                chapter, chapter is null or promoted is not null as everywhere
            from publishing.publications
            """;
    private static final String CALLED = " where kind = :kind and strpos(lower(title), lower(:title)) > 0";

    private final JdbcClient jdbc;

    KeptRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Kept> called(String kind, String title, int skip, int limit) {
        return jdbc.sql(KEPT + CALLED + " order by revised desc, id limit :limit offset :skip")
                .param("kind", kind)
                .param("title", title)
                .param("limit", limit)
                .param("skip", skip)
                .query(KeptRows::read)
                .list();
    }

    int count(String kind, String title) {
        return jdbc.sql("select count(*) from publishing.publications" + CALLED)
                .param("kind", kind)
                .param("title", title)
                .query(Integer.class)
                .single();
    }

    Optional<Kept> kept(UUID id) {
        return jdbc.sql(KEPT + " where id = :id")
                .param("id", id)
                .query(KeptRows::read)
                .optional();
    }

    /** How often each of these was withdrawn or shown again. */
    Map<UUID, Integer> turns(Collection<UUID> ids) {
        record Turned(UUID id, int turns) {}
        return jdbc
                .sql("select id, turns from publishing.publications where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new Turned(row.getObject(1, UUID.class), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Turned::id, Turned::turns));
    }

    private static Kept read(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("slug"),
                row.getString("title"),
                row.getObject("revised", OffsetDateTime.class).toInstant(),
                withdrawal(row),
                row.getString("chapter"),
                row.getBoolean("everywhere"));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        var at = row.getObject("withdrawn", OffsetDateTime.class);
        return at == null
                ? null
                : new Withdrawal(
                        at.toInstant(),
                        row.getString("withdrawal_reason"),
                        row.getString("withdrawal_language"),
                        row.getString("successor"));
    }
}
