package org.cities4children.alliance.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.alliance.MembershipState;
import org.cities4children.people.Person;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.retention.Retention;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of applications. */
@Component
public class ApplicationRows implements Retention {

    /** A draft that nobody saved for so long is deleted, and its link with it. */
    static final Duration DRAFT = Duration.ofDays(30);

    /** So long after the decision the application is deleted. */
    static final Duration DECIDED = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    ApplicationRows(JdbcClient jdbc, JsonMapper json, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** Begins one; its id. */
    UUID add(Sheet sheet, String language, boolean suspected) {
        var id = ids.next();
        jdbc.sql("""
                insert into alliance.applications (id, state, since, saved, language, organisation, name, email, email_key, answers,
                    suspected)
                values (:id, 'enquiry', :now, :now, :language, :organisation, :name, :email, :key, '{}', :suspected)
                """)
                .param("id", id)
                .param("now", now())
                .param("language", language)
                .param("organisation", sheet.organisation())
                .param("name", sheet.name())
                .param("email", sheet.email())
                .param("key", Person.key(sheet.email()))
                .param("suspected", suspected)
                .update();
        return id;
    }

    public Optional<KeptApplication> application(UUID id) {
        return where("id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** The same; whoever else changes it waits until the end of the transaction. */
    Optional<KeptApplication> hold(UUID id) {
        return where("id = :id for update", Map.of("id", id)).stream().findFirst();
    }

    /** All that were sent, in this state, the one that waits longest first. */
    public List<KeptApplication> in(MembershipState state) {
        return where("state = :state and sent is not null order by since, id limit 500", Map.of("state", state.code()));
    }

    /** The newest of whoever has this address. */
    List<KeptApplication> of(String email) {
        return where("email_key = :key order by id desc limit 5", Map.of("key", Person.key(email)));
    }

    /** Keeps what was written; its number of changes grows. */
    void save(UUID id, Sheet sheet, String language, @Nullable Instant accepted) {
        jdbc.sql("""
                update alliance.applications set version = version + 1, saved = :now, language = :language,
                    organisation = :organisation, name = :name, answers = :answers::jsonb, accepted = :accepted
                where id = :id
                """)
                .param("now", now())
                .param("language", language)
                .param("organisation", sheet.organisation())
                .param("name", sheet.name())
                .param("answers", json.writeValueAsString(sheet.answers()))
                .param("accepted", at(accepted), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id)
                .update();
    }

    /** Leads it into another state; what a decision left behind goes where it is sent again. */
    void lead(UUID id, MembershipState state, @Nullable LocalDate expected) {
        jdbc.sql("""
                update alliance.applications set version = version + 1, state = :state, since = :now,
                    sent = coalesce(case when :state = 'applied' then :now end, sent), expected = :expected, deciding = false,
                    outcome = null, again = null, decided_by = null
                where id = :id
                """)
                .param("state", state.code())
                .param("now", now())
                .param("expected", expected, Types.DATE)
                .param("id", id)
                .update();
    }

    /** Notes that the committee is deciding about it. */
    void put(UUID id, LocalDate expected) {
        jdbc.sql("""
                update alliance.applications set version = version + 1, deciding = true, expected = :expected where id = :id
                """).param("expected", expected).param("id", id).update();
    }

    void approve(UUID id, UUID by) {
        jdbc.sql("""
                update alliance.applications set version = version + 1, state = 'approved', since = :now, expected = null,
                    deciding = false, decided_by = :by
                where id = :id
                """).param("now", now()).param("by", by).param("id", id).update();
    }

    void decline(UUID id, String outcome, LocalDate again, UUID by) {
        jdbc.sql("""
                update alliance.applications set version = version + 1, state = 'declined', since = :now, expected = null,
                    deciding = false, outcome = :outcome, again = :again, decided_by = :by
                where id = :id
                """)
                .param("now", now())
                .param("outcome", outcome)
                .param("again", again)
                .param("by", by)
                .param("id", id)
                .update();
    }

    void forget(UUID id) {
        jdbc.sql("delete from alliance.applications where id = :id")
                .param("id", id)
                .update();
    }

    @Override
    public void forgetOld() {
        jdbc.sql("""
                delete from alliance.applications
                where (state = 'enquiry' and saved < :draft) or (state in ('approved', 'declined') and since < :decided)
                """)
                .param("draft", now().minus(DRAFT))
                .param("decided", now().minus(DECIDED))
                .update();
        jdbc.sql("delete from alliance.application_links where expires < :now")
                .param("now", now())
                .update();
    }

    private List<KeptApplication> where(String condition, Map<String, ?> values) {
        return jdbc.sql("select * from alliance.applications where " + condition)
                .params(values)
                .query(this::read)
                .list();
    }

    private KeptApplication read(ResultSet row, int number) throws SQLException {
        var answers = new HashMap<String, String>();
        json.readTree(row.getString("answers"))
                .properties()
                .forEach(it -> answers.put(it.getKey(), it.getValue().asString("")));
        var sheet = new Sheet(row.getString("organisation"), row.getString("name"), row.getString("email"), answers);
        return new KeptApplication(
                row.getObject("id", UUID.class),
                MembershipState.of(row.getString("state")).orElseThrow(),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getInt("version"),
                row.getObject("saved", OffsetDateTime.class).toInstant(),
                row.getString("language"),
                sheet,
                instant(row.getObject("accepted", OffsetDateTime.class)),
                row.getBoolean("suspected"),
                instant(row.getObject("sent", OffsetDateTime.class)),
                row.getObject("expected", LocalDate.class),
                row.getBoolean("deciding"),
                Optional.ofNullable(row.getString("outcome")).orElse(""),
                row.getObject("again", LocalDate.class));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return Optional.ofNullable(moment).map(OffsetDateTime::toInstant).orElse(null);
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
