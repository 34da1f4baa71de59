package org.cities4children.governance.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.governance.audience.Audience;
import org.cities4children.governance.dispatch.Circular.Text;
import org.cities4children.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of letters to many and of their words. */
@Component
public class CircularRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    CircularRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes down a draft; false when it is there already. */
    public boolean add(UUID id, Audience audience, Language language, String replyTo, UUID by) {
        return jdbc.sql("""
                        insert into governance.circulars (id, audience, language, reply_to, written_by, written)
                        values (:id, :audience, :language, :reply, :by, :now) on conflict (id) do nothing
                        """)
                        .param("id", id)
                        .param("audience", audience.key())
                        .param("language", language.code())
                        .param("reply", replyTo)
                        .param("by", by)
                        .param("now", now())
                        .update()
                > 0;
    }

    /** Says anew to whom it goes and where answers go. */
    public void change(UUID id, Audience audience, String replyTo) {
        jdbc.sql("update governance.circulars set audience = :audience, reply_to = :reply where id = :id")
                .param("audience", audience.key())
                .param("reply", replyTo)
                .param("id", id)
                .update();
    }

    /** Keeps what it says in a language; whoever saw it before has seen an earlier revision. */
    public void write(UUID id, Language language, Text text) {
        jdbc.sql("""
                insert into governance.circular_texts (circular, language, subject, body)
                values (:id, :language, :subject, :body)
                on conflict (circular, language) do update set subject = excluded.subject, body = excluded.body
                """)
                .param("id", id)
                .param("language", language.code())
                .param("subject", text.subject())
                .param("body", text.body())
                .update();
        count(id);
    }

    /** Takes a language off that is not its main one. */
    public void drop(UUID id, Language language) {
        jdbc.sql("""
                delete from governance.circular_texts where circular = :id and language = :language
                    and language <> (select language from governance.circulars where id = :id)
                """).param("id", id).param("language", language.code()).update();
        count(id);
    }

    private void count(UUID id) {
        jdbc.sql("update governance.circulars set revision = revision + 1 where id = :id")
                .param("id", id)
                .update();
    }

    public void delete(UUID id) {
        jdbc.sql("delete from governance.circulars where id = :id")
                .param("id", id)
                .update();
    }

    public Optional<Circular> circular(UUID id) {
        return where("id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** The same; whoever else would change it waits until the end of the transaction. */
    public Optional<Circular> hold(UUID id) {
        return where("id = :id for no key update", Map.of("id", id)).stream().findFirst();
    }

    /** The newest first. */
    public List<Circular> all() {
        return where("true order by coalesce(sent, written) desc, id limit 200", Map.of());
    }

    void ask(UUID id) {
        set(id, "asked = :now", now());
    }

    void takeBack(UUID id) {
        set(id, "asked = null", now());
    }

    /** That all its letters are in the outbox. */
    void send(UUID id, UUID by, UUID agreed, int organisations) {
        jdbc.sql("""
                update governance.circulars set sent = :now, sent_by = :by, agreed_by = :agreed, organisations = :organisations
                where id = :id and sent is null
                """)
                .param("now", now())
                .param("by", by)
                .param("agreed", agreed)
                .param("organisations", organisations)
                .param("id", id)
                .update();
    }

    void stop(UUID id, UUID by) {
        jdbc.sql("update governance.circulars set stopped = :now, stopped_by = :by where id = :id and sent is not null")
                .param("now", now())
                .param("by", by)
                .param("id", id)
                .update();
    }

    private void set(UUID id, String what, OffsetDateTime now) {
        jdbc.sql("update governance.circulars set " + what + " where id = :id and sent is null")
                .param("now", now)
                .param("id", id)
                .update();
    }

    private List<Circular> where(String condition, Map<String, ?> values) {
        var found = jdbc.sql("select * from governance.circulars where " + condition)
                .params(values)
                .query(CircularRows::read)
                .list();
        var texts = texts(found.stream().map(Circular::id).toArray(UUID[]::new));
        return found.stream()
                .map(it -> with(it, texts.getOrDefault(it.id(), Map.of())))
                .toList();
    }

    private Map<UUID, Map<Language, Text>> texts(UUID[] ids) {
        var texts = new HashMap<UUID, Map<Language, Text>>();
        jdbc.sql("select * from governance.circular_texts where circular = any(:ids)")
                .param("ids", ids)
                .query(row -> {
                    texts.computeIfAbsent(row.getObject("circular", UUID.class), _ -> new HashMap<>())
                            .put(
                                    language(row.getString("language")),
                                    new Text(row.getString("subject"), row.getString("body")));
                });
        return texts;
    }

    private static Circular with(Circular it, Map<Language, Text> texts) {
        return new Circular(
                it.id(),
                it.audience(),
                it.language(),
                it.replyTo(),
                texts,
                it.revision(),
                it.writtenBy(),
                it.written(),
                it.asked(),
                it.sent(),
                it.organisations(),
                it.stopped());
    }

    private static Circular read(ResultSet row, int number) throws SQLException {
        return new Circular(
                row.getObject("id", UUID.class),
                Audience.of(row.getString("audience")).orElseThrow(),
                language(row.getString("language")),
                row.getString("reply_to"),
                Map.of(),
                row.getInt("revision"),
                row.getObject("written_by", UUID.class),
                row.getObject("written", OffsetDateTime.class).toInstant(),
                instant(row.getObject("asked", OffsetDateTime.class)),
                instant(row.getObject("sent", OffsetDateTime.class)),
                row.getInt("organisations"),
                instant(row.getObject("stopped", OffsetDateTime.class)));
    }

    private static Language language(String code) {
        return Language.of(code).orElse(Language.ENGLISH);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
