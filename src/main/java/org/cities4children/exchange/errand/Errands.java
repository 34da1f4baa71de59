package org.cities4children.exchange.errand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.exchange.errand.Errand.Outcome;
import org.cities4children.exchange.errand.Errand.Verb;
import org.cities4children.runtime.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is to be done, as rows. */
@Component
class Errands {

    /** What failed so often fails again. */
    static final int ATTEMPTS = 5;

    private static final String ALL =
            "select id, verb, person, upload, batch, line, outcome, back from exchange.errands ";

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Errands(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Asks for something to be done with a file; once for all who ask, and again only when it failed: then it goes on
     * with its batch, unless somebody has undone that.
     */
    void ask(Verb verb, Upload upload) {
        jdbc.sql("""
                insert into exchange.errands as e (id, verb, person, upload, asked)
                values (:id, :verb, :person, :upload, :now)
                on conflict (upload, verb) do update set
                    asked = :now, attempts = 0, ended = null, outcome = null,
                    batch = (select b.id from exchange.import_batches b where b.id = e.batch and b.undone_at is null)
                where e.outcome = 'failed'
                """)
                .param("id", ids.next())
                .param("verb", verb.code())
                .param("person", upload.person())
                .param("upload", upload.id())
                .param("now", now())
                .update();
    }

    /** Asks for something to be done with a batch, unless that is being done. */
    void ask(Verb verb, long batch, UUID person) {
        jdbc.sql("""
                insert into exchange.errands (id, verb, person, batch, asked)
                values (:id, :verb, :person, :batch, :now)
                on conflict do nothing
                """)
                .param("id", ids.next())
                .param("verb", verb.code())
                .param("person", person)
                .param("batch", batch)
                .param("now", now())
                .update();
    }

    /** What was asked for with a file. */
    Optional<Errand> of(UUID upload, Verb verb) {
        return jdbc.sql(ALL + "where upload = :upload and verb = :verb")
                .param("upload", upload)
                .param("verb", verb.code())
                .query(Errands::read)
                .optional();
    }

    /** The last thing that was asked for with a batch: an undo, or its rehearsal. */
    Optional<Errand> last(long batch) {
        return jdbc.sql(ALL + "where batch = :batch and upload is null order by asked desc, id desc limit 1")
                .param("batch", batch)
                .query(Errands::read)
                .optional();
    }

    /** What has waited longest, begun once more; what was begun too often has failed. */
    Optional<Errand> next() {
        jdbc.sql(
                        "update exchange.errands set ended = :now, outcome = 'failed' where ended is null and attempts >= :most")
                .param("now", now())
                .param("most", ATTEMPTS)
                .update();
        return jdbc.sql("""
                        update exchange.errands set attempts = attempts + 1, line = 0
                        where id = (select id from exchange.errands where ended is null order by asked, id limit 1)
                        returning id, verb, person, upload, batch, line, outcome, back
                        """).query(Errands::read).optional();
    }

    /** It was not its turn. */
    void putOff(Errand errand) {
        jdbc.sql("update exchange.errands set attempts = attempts - 1 where id = :id")
                .param("id", errand.id())
                .update();
    }

    void intoBatch(Errand errand, long batch) {
        jdbc.sql("update exchange.errands set batch = :batch where id = :id")
                .param("batch", batch)
                .param("id", errand.id())
                .update();
    }

    void reached(Errand errand, int line) {
        jdbc.sql("update exchange.errands set line = :line where id = :id")
                .param("line", line)
                .param("id", errand.id())
                .update();
    }

    void end(Errand errand, Outcome outcome, int back) {
        jdbc.sql("update exchange.errands set ended = :now, outcome = :outcome, back = :back where id = :id")
                .param("now", now())
                .param("outcome", outcome.code())
                .param("back", back)
                .param("id", errand.id())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Errand read(ResultSet row, int number) throws SQLException {
        return new Errand(
                row.getObject("id", UUID.class),
                Verb.of(row.getString("verb")),
                row.getObject("person", UUID.class),
                row.getObject("upload", UUID.class),
                row.getObject("batch", Long.class),
                row.getInt("line"),
                outcome(row.getString("outcome")),
                row.getInt("back"));
    }

    private static @Nullable Outcome outcome(@Nullable String code) {
        return code == null ? null : Outcome.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
