package org.cities4children.runtime.job;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Has each node write down every few seconds what it counted in memory, and once more when it stops. What the database
 * cannot take now has to stay in memory for the next time.
 */
public final class Pulse implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

    private final String name;
    private final Runnable write;
    private final Thread thread;

    private Pulse(String name, Duration pause, Runnable write) {
        this.name = name;
        this.write = write;
        // Not a virtual one: jobs that count for seconds could keep all carriers, and what is counted would wait.
        thread = Thread.ofPlatform().daemon().name(Worker.THREAD + name).start(() -> beat(pause));
    }

    /**
     * Begins at once.
     *
     * @param name of what is counted, for the log
     */
    public static Pulse every(Duration pause, String name, Runnable write) {
        return new Pulse(name, pause, write);
    }

    private void beat(Duration pause) {
        try {
            while (true) {
                Thread.sleep(pause);
                write();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void write() {
        try {
            write.run();
        } catch (DataAccessException | TransactionException outage) {
            LOG.warn("{} are kept in memory until the database answers: {}", name, outage.getMessage());
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        write();
    }
}
