package org.cities4children.exchange.errand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.exchange.intake.Intake;
import org.cities4children.exchange.rows.Rows;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.retention.Retention;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files that were handed in; each is found by its owner only. */
@Component
public class Uploads implements Retention {

    private static final Duration KEPT = Duration.ofDays(1);

    /** Enough for one person's work; who hands in more pushes the oldest out that nothing is done with. */
    public static final int MOST = 5;

    private static final String ALL = "select id, person, kind, name, lines, at from exchange.uploads ";
    private static final String OPEN =
            " in (select upload from exchange.errands where upload is not null and ended is null)";
    private static final String IDLE = " and id not" + OPEN;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Audit audit;
    private final Clock clock;
    private final Intake intake;

    Uploads(JdbcClient jdbc, Ids ids, Audit audit, Clock clock, Intake intake) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
        this.intake = intake;
    }

    /** Keeps a file in the running transaction; nothing while so many others of that person are open. */
    @Transactional
    Optional<Upload> keep(UUID person, String kind, String name, byte[] content) {
        takeTurn(person);
        if (open(person) >= MOST) {
            return Optional.empty();
        }
        var id = ids.next();
        jdbc.sql("""
                insert into exchange.uploads (id, person, kind, name, content, lines, at)
                values (:id, :person, :kind, :name, :content, :lines, :now)
                """)
                .param("id", id)
                .param("person", person)
                .param("kind", kind)
                .param("name", name)
                .param("content", content)
                .param("lines", lines(kind, content))
                .param("now", now())
                .update();
        jdbc.sql("delete from exchange.uploads where id in (select id from exchange.uploads where person = :person"
                        + " order by at desc, id desc offset :most)" + IDLE)
                .param("person", person)
                .param("most", MOST)
                .update();
        audit.note(Deed.by(person, "exchange.upload", "upload:" + id, Map.of("kind", kind)));
        return find(id, person);
    }

    /**
     * One file of a person after the other until the running transaction ends: of two at once each would count four.
     */
    private void takeTurn(UUID person) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('exchange.uploads'), hashtext(:person))")
                .param("person", person.toString())
                .query(rows -> {});
    }

    private int open(UUID person) {
        return jdbc.sql("select count(*) from exchange.uploads where person = :person and id" + OPEN)
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    /** Nothing when there is none, or it is somebody else's. */
    public Optional<Upload> find(UUID id, UUID person) {
        return jdbc.sql(ALL + "where id = :id and person = :person")
                .param("id", id)
                .param("person", person)
                .query(Uploads::read)
                .optional();
    }

    /** Those of a person, newest first. */
    public List<Upload> of(UUID person) {
        return jdbc.sql(ALL + "where person = :person order by at desc, id desc")
                .param("person", person)
                .query(Uploads::read)
                .list();
    }

    /** Throws one away, unless something is being done with it. */
    @Transactional
    public void discard(Upload upload) {
        int gone = jdbc.sql("delete from exchange.uploads where id = :id" + IDLE)
                .param("id", upload.id())
                .update();
        if (gone > 0) {
            audit.note(Deed.by(upload.person(), "exchange.discard", "upload:" + upload.id(), Map.of()));
        }
    }

    /** What is in it; nothing once it has gone with the account of its person, and what was asked for it too. */
    Optional<Rows> rows(UUID id) {
        return jdbc.sql("select kind, name, content from exchange.uploads where id = :id")
                .param("id", id)
                .query((row, _) -> rows(row.getString(1), row.getString(2), row.getBytes(3)))
                .optional();
    }

    /**
     * Files older than a day that nothing is done with, and what was done with batches; that of a file goes with it.
     */
    @Override
    public void forgetOld() {
        var before = now().minus(KEPT);
        jdbc.sql("delete from exchange.uploads where at < :before" + IDLE)
                .param("before", before)
                .update();
        jdbc.sql("delete from exchange.errands where upload is null and ended < :before")
                .param("before", before)
                .update();
    }

    private int lines(String kind, byte[] content) {
        try {
            return rows(kind, "", content).count();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private Rows rows(String kind, String name, byte[] content) {
        return intake.file(kind, new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Upload read(ResultSet row, int number) throws SQLException {
        return new Upload(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("kind"),
                row.getString("name"),
                row.getInt("lines"),
                Objects.requireNonNull(row.getObject("at", OffsetDateTime.class))
                        .toInstant());
    }
}
