package org.cities4children.publishing.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications.Read;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Parts of everything published; by the order of ids none costs more than another, however many come before. */
final class Slices {

    private static final int SIZE = 500;

    private final JdbcClient jdbc;

    Slices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> firsts(Collection<String> kinds, int size) {
        return jdbc.sql("""
                select id from (
                    select id, row_number() over (order by id) as place from publishing.publications
                    where kind = any(:kinds) and withdrawn is null) as placed
                where (place - 1) % :size = 0 order by id
                """)
                .param("kinds", kinds.toArray(String[]::new))
                .param("size", size)
                .query(UUID.class)
                .list();
    }

    List<Listing> slice(Collection<String> kinds, UUID first, int size) {
        return jdbc.sql("""
                select %s from publishing.publications
                where kind = any(:kinds) and withdrawn is null and id >= :first order by id limit :size
                """.formatted(ListingRows.COLUMNS))
                .param("kinds", kinds.toArray(String[]::new))
                .param("first", first)
                .param("size", size)
                .query(ListingRows::read)
                .list();
    }

    List<Read> mostRead(String kind, LocalDate since, int limit) {
        return jdbc.sql("""
                select id, title, coalesce(times, 0) as readings
                from publishing.publications left join (
                    select publication, sum(readings)::int as times from publishing.readings
                    where day >= :since group by publication) as counted on publication = id
                where kind = :kind and withdrawn is null
                order by readings desc, published desc, id limit :limit
                """)
                .param("kind", kind)
                .param("since", since)
                .param("limit", limit)
                .query(Read.class)
                .list();
    }

    int count(String kind) {
        return jdbc.sql("select count(*) from publishing.publications where kind = :kind and withdrawn is null")
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    List<Listing> newest(Collection<String> kinds, int limit) {
        return jdbc.sql("""
                select %s from publishing.publications where kind = any(:kinds) and withdrawn is null
                    and (chapter is null or promoted is not null)
                order by (published at time zone 'UTC')::date desc, coalesce(year, 0) desc, published desc, id limit :limit
                """.formatted(ListingRows.COLUMNS))
                .param("kinds", kinds.toArray(String[]::new))
                .param("limit", limit)
                .query(ListingRows::read)
                .list();
    }

    /** Each slice is read with the one row that begins the next. */
    void each(Collection<String> kinds, Consumer<Listing> reader) {
        var slice = slice(kinds, new UUID(0, 0), SIZE + 1);
        while (slice.size() > SIZE) {
            slice.subList(0, SIZE).forEach(reader);
            slice = slice(kinds, slice.getLast().id(), SIZE + 1);
        }
        slice.forEach(reader);
    }
}
