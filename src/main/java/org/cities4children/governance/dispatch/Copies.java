package org.cities4children.governance.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.governance.audience.Hindrance;
import org.cities4children.governance.audience.Reached;
import org.cities4children.governance.dispatch.Copy.Fate;
import org.cities4children.people.Person;
import org.cities4children.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of who got a letter to many, and of whom it did not reach. */
@Component
public class Copies {

    /** So long mail comes back. */
    private static final Duration FOLLOWED_FOR = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    Copies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes one down; false when its person has one. */
    boolean add(Copy copy) {
        return jdbc.sql("""
                        insert into governance.circular_copies (circular, person, organisations, language)
                        values (:circular, :person, :organisations, :language) on conflict do nothing
                        """)
                        .param("circular", copy.circular())
                        .param("person", copy.person())
                        .param("organisations", copy.acts().toArray(String[]::new))
                        .param("language", copy.language().code())
                        .update()
                > 0;
    }

    void miss(UUID circular, int number, Reached.Missed missed) {
        jdbc.sql("""
                insert into governance.circular_misses (circular, number, organisation, person, why)
                values (:circular, :number, :organisation, :person, :why)
                """)
                .param("circular", circular)
                .param("number", number)
                .param("organisation", missed.organisation())
                .param("person", id(missed), java.sql.Types.OTHER)
                .param("why", missed.why().code())
                .update();
    }

    private static @Nullable UUID id(Reached.Missed missed) {
        return Optional.ofNullable(missed.person()).map(Person::id).orElse(null);
    }

    /** All of one letter. */
    public List<Copy> of(UUID circular) {
        return where("c.circular = :circular", Map.of("circular", circular));
    }

    /** Whom it did not reach. */
    public List<Miss> misses(UUID circular) {
        return jdbc.sql("select * from governance.circular_misses where circular = :circular order by number")
                .param("circular", circular)
                .query((row, _) -> new Miss(
                        row.getString("organisation"),
                        row.getObject("person", UUID.class),
                        Hindrance.of(row.getString("why"))))
                .list();
    }

    /** Of which more may still be heard: those that wait, and those sent not long ago. */
    List<Copy> followed() {
        var before = clock.instant().minus(FOLLOWED_FOR).atOffset(ZoneOffset.UTC);
        return where("fate = 'waiting' or (fate = 'sent' and s.sent > :before)", Map.of("before", before));
    }

    void end(Copy copy, Fate fate) {
        jdbc.sql("update governance.circular_copies set fate = :fate where circular = :circular and person = :person")
                .param("fate", fate.code())
                .param("circular", copy.circular())
                .param("person", copy.person())
                .update();
    }

    private List<Copy> where(String condition, Map<String, ?> values) {
        return jdbc.sql("""
                select c.* from governance.circular_copies c join governance.circulars s on s.id = c.circular where
                """ + condition).params(values).query(Copies::read).list();
    }

    private static Copy read(ResultSet row, int number) throws SQLException {
        return new Copy(
                row.getObject("circular", UUID.class),
                row.getObject("person", UUID.class),
                Arrays.asList((String[]) row.getArray("organisations").getArray()),
                Language.of(row.getString("language")).orElse(Language.ENGLISH),
                Fate.of(row.getString("fate")));
    }

    /**
     * Whom a letter did not reach.
     *
     * @param person null where nobody acted for the organisation
     */
    public record Miss(String organisation, @Nullable UUID person, Hindrance why) {}
}
