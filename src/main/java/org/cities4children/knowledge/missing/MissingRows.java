package org.cities4children.knowledge.missing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what was looked for in vain. */
@Component
class MissingRows {

    /** A robot that types nonsense cannot fill the disk. */
    private static final int MOST_A_MONTH = 10_000;

    /** What fewer households typed may be about one person, and is shown to nobody. */
    private static final int FEWEST = 3;

    private final JdbcClient jdbc;

    MissingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts the words in a month; when there are too many, only those that are known are counted on. */
    void note(String words, LocalDate month) {
        jdbc.sql("""
                insert into knowledge.missing (words, month, times)
                select :words, :month, 1
                where exists (select 1 from knowledge.missing where words = :words and month = :month)
                    or (select count(*) from knowledge.missing where month = :month) < :most
                on conflict (words, month) do update set times = missing.times + 1
                """)
                .param("words", words)
                .param("month", month)
                .param("most", MOST_A_MONTH)
                .update();
    }

    /** Forgets what is older than a year, and what was too rare to be shown. */
    void forget(LocalDate month) {
        jdbc.sql("""
                delete from knowledge.missing
                where month < :year or (times < :fewest and month < :month)
                """)
                .param("year", month.minusYears(1))
                .param("month", month.minusMonths(1))
                .param("fewest", FEWEST)
                .update();
    }

    /** What at least three households looked for within a year, most often first. */
    List<Total> since(LocalDate month) {
        return jdbc.sql("""
                select words, sum(times)::int as times, max(month) as last from knowledge.missing
                where month >= :month group by words having sum(times) >= :fewest order by times desc, words
                """)
                .param("month", month)
                .param("fewest", FEWEST)
                .query((row, _) -> new Total(
                        row.getString("words"),
                        row.getInt("times"),
                        YearMonth.from(row.getObject("last", LocalDate.class))))
                .list();
    }

    record Total(String words, int times, YearMonth last) {}
}
