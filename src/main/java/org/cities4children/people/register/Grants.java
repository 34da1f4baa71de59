package org.cities4children.people.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who gave which role. */
@Component
public class Grants {

    private final JdbcClient jdbc;

    Grants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The roles that a person has, the oldest first. */
    public List<Grant> of(UUID person) {
        return jdbc.sql("""
                        select role, granted, granted_by, agreed_by from people.roles where person = :person
                        order by granted, role
                        """).param("person", person).query(Grants::read).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Nothing for a role of another version. */
    private static Optional<Grant> read(ResultSet row, int number) throws SQLException {
        var at = row.getObject("granted", OffsetDateTime.class).toInstant();
        var by = row.getObject("granted_by", UUID.class);
        var agreed = row.getObject("agreed_by", UUID.class);
        return Role.of(row.getString("role")).map(it -> new Grant(it, at, by, agreed));
    }

    /**
     * How somebody got a role.
     *
     * @param by who gave it; nothing when it was the program
     * @param agreed the second person; nothing when there was none
     */
    public record Grant(
            Role role,
            Instant at,
            @Nullable UUID by,
            @Nullable UUID agreed) {}
}
