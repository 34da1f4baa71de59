package org.cities4children.people.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.people.session.Secret;
import org.cities4children.runtime.retention.Retention;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of messages, and of who wants nothing from whom; a message goes after a year. */
@Component
class NoteRows implements Retention {

    private static final Period KEPT_FOR = Period.ofYears(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    NoteRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes one down; false when it is there already.
     *
     * @param refusal secret of the link by which it is refused
     */
    boolean add(Note note, String refusal) {
        return jdbc.sql("""
                        insert into people.notes (id, sender, receiver, words, sent, held, refusal_hash)
                        values (:id, :sender, :receiver, :words, :now, :held, :refusal) on conflict (id) do nothing
                        """)
                        .param("id", note.id())
                        .param("sender", note.sender())
                        .param("receiver", note.receiver())
                        .param("words", note.words())
                        .param("now", now())
                        .param("held", note.held())
                        .param("refusal", Secret.hash(refusal))
                        .update()
                > 0;
    }

    Optional<Note> note(UUID id) {
        return where("id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** By the secret of the link by which it is refused. */
    Optional<Note> refusable(String secret) {
        return where("refusal_hash = :hash and not held", Map.of("hash", Secret.hash(secret))).stream()
                .findFirst();
    }

    /** All that somebody wrote or got, the newest first. */
    List<Note> of(UUID person) {
        return where(
                "sender = :person or (receiver = :person and not held) order by sent desc, id limit 200",
                Map.of("person", person));
    }

    /** Writes an answer down; false when there is one, or it was refused. */
    boolean answer(UUID id, String answer) {
        return jdbc.sql("""
                        update people.notes set answer = :answer, answered = :now
                        where id = :id and answer is null and refused is null and not held
                        """)
                        .param("answer", answer)
                        .param("now", now())
                        .param("id", id)
                        .update()
                > 0;
    }

    /** That it is not wanted, unless it was answered. */
    void refuse(UUID id) {
        jdbc.sql("update people.notes set refused = :now where id = :id and refused is null and answered is null")
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** That the secretariat was told; false when it was told before. */
    boolean report(UUID id) {
        return jdbc.sql("update people.notes set reported = :now where id = :id and reported is null")
                        .param("now", now())
                        .param("id", id)
                        .update()
                > 0;
    }

    boolean isBlocked(UUID person, UUID sender) {
        return blocked(person).contains(sender);
    }

    /** From whom somebody wants nothing. */
    List<UUID> blocked(UUID person) {
        return jdbc.sql("select sender from people.note_blocks where person = :person order by since")
                .param("person", person)
                .query(UUID.class)
                .list();
    }

    void block(UUID person, UUID sender) {
        jdbc.sql("""
                insert into people.note_blocks (person, sender, since) values (:person, :sender, :now) on conflict do nothing
                """)
                .param("person", person)
                .param("sender", sender)
                .param("now", now())
                .update();
    }

    void unblock(UUID person, UUID sender) {
        jdbc.sql("delete from people.note_blocks where person = :person and sender = :sender")
                .param("person", person)
                .param("sender", sender)
                .update();
    }

    @Override
    public void forgetOld() {
        jdbc.sql("delete from people.notes where sent < :before")
                .param("before", now().minus(KEPT_FOR))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private List<Note> where(String condition, Map<String, ?> values) {
        return jdbc.sql("select * from people.notes where " + condition)
                .params(values)
                .query(NoteRows::read)
                .list();
    }

    private static Note read(ResultSet row, int number) throws SQLException {
        return new Note(
                row.getObject("id", UUID.class),
                row.getObject("sender", UUID.class),
                row.getObject("receiver", UUID.class),
                row.getString("words"),
                row.getObject("sent", OffsetDateTime.class).toInstant(),
                row.getBoolean("held"),
                row.getString("answer"),
                instant(row.getObject("refused", OffsetDateTime.class)),
                instant(row.getObject("reported", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
