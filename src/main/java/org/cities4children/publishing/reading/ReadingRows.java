package org.cities4children.publishing.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of readings. */
@Component
class ReadingRows {

    private final JdbcClient jdbc;

    ReadingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds to what was counted; an address that leads nowhere counts for nothing. */
    @Transactional
    public void add(Map<Read, Integer> counted) {
        counted.forEach((read, count) -> jdbc.sql("""
                        insert into publishing.readings (publication, day, readings)
                        select id, :day, :count from publishing.publications
                        where kind = :kind and slug = :slug and withdrawn is null
                        on conflict (publication, day) do update set readings = readings.readings + excluded.readings
                        """)
                .param("day", read.day())
                .param("count", count)
                .param("kind", read.kind())
                .param("slug", read.slug())
                .update());
    }

    /** What was read since a day, most read first. */
    List<Total> since(LocalDate day) {
        return jdbc.sql("""
                select kind, slug, title, sum(readings)::int as readings
                from publishing.readings join publishing.publications on id = publication
                where day >= :day and withdrawn is null group by id order by readings desc, title
                """)
                .param("day", day)
                .query((row, _) -> new Total(
                        row.getString("kind"), row.getString("slug"), row.getString("title"), row.getInt("readings")))
                .list();
    }

    record Read(String kind, String slug, LocalDate day) {}

    record Total(String kind, String slug, String title, int readings) {}
}
