package org.cities4children.governance.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.governance.meeting.Meeting.Body;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of meetings and of their agendas. */
@Component
public class MeetingRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes one down; false when it is there already. */
    boolean add(Meeting it, UUID by) {
        return jdbc.sql("""
                        insert into governance.meetings (id, title, body, starts, zone, place, papers_days, called_by, called)
                        values (:id, :title, :body, :starts, :zone, :place, :papers, :by, :now) on conflict (id) do nothing
                        """)
                        .param("id", it.id())
                        .param("title", it.title())
                        .param("body", it.body().code())
                        .param("starts", at(it.starts()))
                        .param("zone", it.zone().getId())
                        .param("place", it.place())
                        .param("papers", it.papersDays())
                        .param("by", by)
                        .param("now", at(clock.instant()))
                        .update()
                > 0;
    }

    public Optional<Meeting> meeting(UUID id) {
        return where("id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** The same; whoever else would change it waits until the end of the transaction. */
    public Optional<Meeting> hold(UUID id) {
        return where("id = :id for no key update", Map.of("id", id)).stream().findFirst();
    }

    /**
     * The latest ones, the one that begins last first; of minutes the first letter only, which tells that there are
     * some.
     */
    public List<Meeting> all() {
        return jdbc.sql("""
                select id, title, body, starts, zone, place, papers_days, guests, left(minutes, 1) as minutes, revision, called_off,
                    circulated, approved
                from governance.meetings order by starts desc, id limit 300
                """).query(MeetingRows::read).list();
    }

    /** Whose minutes wait for somebody: not shown yet, or shown for a week and not approved. */
    public List<Meeting> waiting(Instant now) {
        return where(
                "approved is null and called_off is null and starts < :now and (circulated is null or circulated <= :before) order by starts, id",
                Map.of("now", at(now), "before", at(now.minus(Meeting.CORRECTED_FOR))));
    }

    /** Says anew what it is called, when and where it is. */
    void change(Meeting it) {
        jdbc.sql("""
                update governance.meetings set title = :title, starts = :starts, zone = :zone, place = :place, papers_days = :papers
                where id = :id
                """)
                .param("title", it.title())
                .param("starts", at(it.starts()))
                .param("zone", it.zone().getId())
                .param("place", it.place())
                .param("papers", it.papersDays())
                .param("id", it.id())
                .update();
    }

    /** Keeps another text of the minutes, and who was there for no member. */
    public void write(UUID id, String minutes, String guests) {
        jdbc.sql(
                        "update governance.meetings set minutes = :minutes, guests = :guests, revision = revision + 1 where id = :id")
                .param("minutes", minutes)
                .param("guests", guests)
                .param("id", id)
                .update();
    }

    public void circulate(UUID id) {
        set(id, "circulated");
    }

    public void approve(UUID id) {
        set(id, "approved");
    }

    void callOff(UUID id) {
        set(id, "called_off");
    }

    private void set(UUID id, String column) {
        jdbc.sql("update governance.meetings set " + column + " = :now where id = :id and " + column + " is null")
                .param("now", at(clock.instant()))
                .param("id", id)
                .update();
    }

    public List<Item> agenda(UUID meeting) {
        return jdbc.sql("select * from governance.agenda where meeting = :meeting order by number")
                .param("meeting", meeting)
                .query((row, _) -> new Item(
                        meeting,
                        row.getInt("number"),
                        row.getString("title"),
                        row.getInt("minutes"),
                        row.getString("paper")))
                .list();
    }

    /** Puts one at the end of the agenda; the meeting is held meanwhile. */
    void add(UUID meeting, String title, int minutes, String paper) {
        int number = jdbc.sql("update governance.meetings set points = points + 1 where id = :id returning points")
                .param("id", meeting)
                .query(Integer.class)
                .single();
        jdbc.sql("""
                insert into governance.agenda (meeting, number, title, minutes, paper)
                values (:meeting, :number, :title, :minutes, :paper)
                """)
                .param("meeting", meeting)
                .param("number", number)
                .param("title", title)
                .param("minutes", minutes)
                .param("paper", paper)
                .update();
    }

    /** Takes one off; those behind it keep their numbers, by which others may have named them. */
    boolean remove(UUID meeting, int number) {
        return jdbc.sql("delete from governance.agenda where meeting = :meeting and number = :number")
                        .param("meeting", meeting)
                        .param("number", number)
                        .update()
                > 0;
    }

    public static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private List<Meeting> where(String condition, Map<String, ?> values) {
        return jdbc.sql("select * from governance.meetings where " + condition)
                .params(values)
                .query(MeetingRows::read)
                .list();
    }

    private static Meeting read(ResultSet row, int number) throws SQLException {
        return new Meeting(
                row.getObject("id", UUID.class),
                row.getString("title"),
                Body.of(row.getString("body")).orElseThrow(),
                row.getObject("starts", OffsetDateTime.class).toInstant(),
                ZoneId.of(row.getString("zone")),
                row.getString("place"),
                row.getInt("papers_days"),
                row.getString("guests"),
                row.getString("minutes"),
                row.getInt("revision"),
                instant(row.getObject("called_off", OffsetDateTime.class)),
                instant(row.getObject("circulated", OffsetDateTime.class)),
                instant(row.getObject("approved", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
