package org.cities4children.exchange.intake;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** One import at a time among all nodes: a lock of the database, which ends with the process that has it. */
@Component
class Turn {

    private static final Logger LOG = LoggerFactory.getLogger(Turn.class);
    private static final String LOCK = "hashtext('exchange.imports')";

    private final ReentrantLock lock = new ReentrantLock();
    private final DataSource database;

    Turn(DataSource database) {
        this.database = database;
    }

    <T> T take(Work<T> work) throws IOException {
        // First, so that of all who ask here one holds a connection.
        if (!lock.tryLock()) {
            throw new IntakeRefused.Busy();
        }
        try {
            return takeAmongNodes(work);
        } finally {
            lock.unlock();
        }
    }

    /**
     * The lock belongs to its connection, on which nothing else is done: a transaction that is rolled back keeps it.
     */
    private <T> T takeAmongNodes(Work<T> work) throws IOException {
        var connection = DataSourceUtils.getConnection(database);
        try {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            if (!jdbc.sql("select pg_try_advisory_lock(" + LOCK + ")")
                    .query(Boolean.class)
                    .single()) {
                throw new IntakeRefused.Busy();
            }
            try {
                return work.done();
            } finally {
                giveBack(jdbc);
            }
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static void giveBack(JdbcClient jdbc) {
        try {
            jdbc.sql("select pg_advisory_unlock(" + LOCK + ")")
                    .query(Boolean.class)
                    .single();
        } catch (DataAccessException gone) {
            LOG.warn("The lock of imports ended with its connection before it was given back", gone);
        }
    }

    /** What is done alone. */
    interface Work<T> {

        T done() throws IOException;
    }
}
