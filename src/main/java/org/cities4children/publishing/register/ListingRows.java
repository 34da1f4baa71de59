package org.cities4children.publishing.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.cities4children.publishing.Card;
import org.cities4children.publishing.Listing;

/** Reads a row of {@code publishing.publications}. */
final class ListingRows {

    static final String COLUMNS = """
            id, kind, slug, title, summary, language, type, label, creators, publishers, year, topics, places, published, revised,
            chapter, chapter is null or promoted is not null as everywhere
            """;

    private ListingRows() {}

    static Listing read(ResultSet row, int number) throws SQLException {
        return new Listing(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("slug"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("language"),
                card(row),
                strings(row, "topics"),
                strings(row, "places"),
                instant(row, "published"),
                instant(row, "revised"),
                row.getString("chapter"),
                row.getBoolean("everywhere"));
    }

    private static Card card(ResultSet row) throws SQLException {
        return new Card(
                row.getString("type"),
                row.getString("label"),
                strings(row, "creators"),
                strings(row, "publishers"),
                row.getObject("year", Integer.class));
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
