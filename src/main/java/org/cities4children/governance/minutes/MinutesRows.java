package org.cities4children.governance.minutes;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cities4children.governance.meeting.MeetingRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of who was there, and of what somebody would have otherwise in minutes. */
@Component
class MinutesRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    MinutesRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Names by organisation of those that were there. */
    Map<String, String> attendance(UUID meeting) {
        var all = new LinkedHashMap<String, String>();
        jdbc.sql(
                        "select organisation, name from governance.attendance where meeting = :meeting order by name, organisation")
                .param("meeting", meeting)
                .query((row, _) -> all.put(row.getString("organisation"), row.getString("name")))
                .list();
        return all;
    }

    /** Puts these in place of those that were said to have been there. */
    void attend(UUID meeting, Map<String, String> present) {
        jdbc.sql("delete from governance.attendance where meeting = :meeting")
                .param("meeting", meeting)
                .update();
        jdbc.sql(
                        "insert into governance.attendance (meeting, organisation, name) select :meeting, * from unnest(:keys, :names)")
                .param("meeting", meeting)
                .param("keys", present.keySet().toArray(String[]::new))
                .param("names", present.values().toArray(String[]::new))
                .update();
    }

    /** The oldest first. */
    List<Correction> corrections(UUID meeting) {
        return jdbc.sql("select * from governance.corrections where meeting = :meeting order by given, id")
                .param("meeting", meeting)
                .query((row, _) -> new Correction(
                        row.getObject("id", UUID.class),
                        meeting,
                        row.getObject("person", UUID.class),
                        row.getString("text"),
                        row.getObject("given", OffsetDateTime.class).toInstant(),
                        Objects.requireNonNullElse(row.getString("answer"), "")))
                .list();
    }

    /** How many this person has sent. */
    int corrected(UUID meeting, UUID person) {
        return jdbc.sql("select count(*) from governance.corrections where meeting = :meeting and person = :person")
                .param("meeting", meeting)
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    /** Writes one down; false when the same form was sent before. */
    boolean correct(UUID id, UUID meeting, UUID person, String text) {
        return jdbc.sql("""
                        insert into governance.corrections (id, meeting, person, text, given)
                        values (:id, :meeting, :person, :text, :now) on conflict (id) do nothing
                        """)
                        .param("id", id)
                        .param("meeting", meeting)
                        .param("person", person)
                        .param("text", text)
                        .param("now", MeetingRows.at(clock.instant()))
                        .update()
                > 0;
    }

    /** Notes what became of one; false when somebody was first. */
    boolean answer(UUID id, UUID meeting, String answer) {
        return jdbc.sql("""
                        update governance.corrections set answer = :answer, answered = :now
                        where id = :id and meeting = :meeting and answer is null
                        """)
                        .param("answer", answer)
                        .param("now", MeetingRows.at(clock.instant()))
                        .param("id", id)
                        .param("meeting", meeting)
                        .update()
                > 0;
    }
}
