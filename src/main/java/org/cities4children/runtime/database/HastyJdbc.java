package org.cities4children.runtime.database;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Has a statement broken off that takes too long while somebody waits for it: by the database, or, when that does not
 * answer any more, by hanging up. The pool gives a connection back to others without this limit.
 */
final class HastyJdbc extends JdbcTemplate {

    /** So much longer it may take to hear that a statement was broken off. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final Duration longest;

    HastyJdbc(DataSource database, Duration longest) {
        super(database);
        this.longest = longest;
    }

    @Override
    protected void applyStatementSettings(Statement statement) throws SQLException {
        super.applyStatementSettings(statement);
        if (Haste.isOn()) {
            statement.setQueryTimeout((int) longest.toSeconds());
            statement.getConnection().setNetworkTimeout(Runnable::run, (int)
                    longest.plus(GRACE).toMillis());
        }
    }
}
