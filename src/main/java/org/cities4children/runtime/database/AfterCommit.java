package org.cities4children.runtime.database;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts off what must not happen when the running transaction is rolled back. */
public final class AfterCommit {

    private AfterCommit() {}

    /** Does it once the running transaction is committed. */
    public static void run(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
