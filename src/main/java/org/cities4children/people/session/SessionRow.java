package org.cities4children.people.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cities4children.people.Role;

/** A session as its row tells it, with what its person may do. */
record SessionRow(
        UUID id,
        UUID person,
        int factors,
        Instant began,
        Instant seen,
        String name,
        boolean demonstration,
        List<Role> roles,
        boolean hasSecond) {

    static SessionRow read(ResultSet row, int number) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .flatMap(it -> Role.of(it).stream())
                .toList();
        return new SessionRow(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getInt("factors"),
                instant(row, "began"),
                instant(row, "seen"),
                row.getString("name"),
                row.getBoolean("demonstration"),
                roles,
                row.getBoolean("has_second"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .orElseThrow()
                .toInstant();
    }

    SessionRow {
        roles = List.copyOf(roles);
    }

    boolean owesFactor() {
        boolean owesTwo = hasSecond || !Role.powersOf(roles).isEmpty();
        return factors < 2 && owesTwo && !demonstration;
    }

    boolean isAlive(Instant now) {
        var life = Life.of(roles);
        return now.isBefore(seen.plus(life.idle)) && now.isBefore(began.plus(life.whole));
    }

    /** How long sessions live: after the last request, and in all. */
    private enum Life {
        SHORT(Duration.ofMinutes(30), Duration.ofHours(12)),
        LONG(Duration.ofHours(12), Sessions.LONGEST);

        private static final Set<Role> WATCHFUL = EnumSet.of(Role.ADMINISTRATOR, Role.SAFEGUARDING, Role.STAND_IN);

        private final Duration idle;
        private final Duration whole;

        Life(Duration idle, Duration whole) {
            this.idle = idle;
            this.whole = whole;
        }

        static Life of(List<Role> roles) {
            return roles.stream().anyMatch(WATCHFUL::contains) ? SHORT : LONG;
        }
    }
}
