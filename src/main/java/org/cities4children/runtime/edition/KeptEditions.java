package org.cities4children.runtime.edition;

import org.cities4children.runtime.setting.Settings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts them in the database, where every node looks. */
@Component
class KeptEditions implements Editions {

    private static final long UNKNOWN = -1;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private long known = UNKNOWN;

    KeptEditions(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public void nextAfterCommit() {
        // Once a transaction, however much it changes.
        if (TransactionSynchronizationManager.getSynchronizations().stream().noneMatch(Turn.class::isInstance)) {
            TransactionSynchronizationManager.registerSynchronization(new Turn());
        }
    }

    /** Comes round with the settings, so that other nodes hear of a change as soon as of those. */
    @EventListener
    void on(Settings.Looked looked) {
        look();
    }

    /** Looks whether another node began the next one. */
    void look() {
        if (isNew()) {
            events.publishEvent(new Begun());
        }
    }

    private synchronized boolean isNew() {
        // Read within the lock: what this node commits meanwhile it must not take for another's.
        long now =
                jdbc.sql("select number from runtime.edition").query(Long.class).single();
        boolean isNew = known != now;
        known = now;
        return isNew;
    }

    /** Where one before is missing, another node began that: the next look tells. */
    private synchronized void begun(long number) {
        if (known == number - 1) {
            known = number;
        }
    }

    /** The number is taken as the last thing before the commit: whoever takes one holds up all others until then. */
    private final class Turn implements TransactionSynchronization {

        private long number;

        @Override
        public void beforeCommit(boolean readOnly) {
            number = jdbc.sql("update runtime.edition set number = number + 1 returning number")
                    .query(Long.class)
                    .single();
        }

        @Override
        public void afterCommit() {
            begun(number);
            events.publishEvent(new Begun());
        }
    }
}
