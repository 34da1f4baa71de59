package org.cities4children.alliance.confirmation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of confirmations. */
@Component
public class Confirmations {

    private final JdbcClient jdbc;

    Confirmations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a member's people said, the last time first. */
    public List<Confirmation> of(String organisation) {
        return jdbc.sql("select * from alliance.confirmations where organisation = :key order by cycle desc")
                .param("key", organisation)
                .query(Confirmations::read)
                .list();
    }

    Optional<Confirmation> last(String organisation) {
        return of(organisation).stream().findFirst();
    }

    void add(Confirmation it) {
        jdbc.sql("""
                insert into alliance.confirmations (organisation, cycle, at, person, representative, logo, priorities, planned)
                values (:key, :cycle, :at, :person, :representative, :logo, :priorities, :planned)
                """)
                .param("key", it.organisation())
                .param("cycle", it.cycle())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .param("person", it.person())
                .param("representative", it.representative(), Types.OTHER)
                .param("logo", it.logo())
                .param("priorities", it.priorities())
                .param("planned", it.planned())
                .update();
    }

    private static Confirmation read(ResultSet row, int number) throws SQLException {
        return new Confirmation(
                row.getString("organisation"),
                row.getInt("cycle"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("person", UUID.class),
                row.getObject("representative", UUID.class),
                row.getBoolean("logo"),
                row.getString("priorities"),
                row.getString("planned"));
    }
}
