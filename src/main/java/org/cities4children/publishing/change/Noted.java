package org.cities4children.publishing.change;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What one transaction has changed so far; written right before it commits, forgotten when it does not. */
final class Noted implements TransactionSynchronization {

    private final Object owner;
    private final Consumer<Collection<UUID>> write;
    private final Set<UUID> publications = new LinkedHashSet<>();

    private Noted(Object owner, Consumer<Collection<UUID>> write) {
        this.owner = owner;
        this.write = write;
    }

    /** The publications that were noted in the running transaction, each once, to add to. */
    static Set<UUID> inThisTransaction(Object owner, Consumer<Collection<UUID>> write) {
        if (TransactionSynchronizationManager.getResource(owner) instanceof Noted begun) {
            return begun.publications;
        }
        var noted = new Noted(owner, write);
        TransactionSynchronizationManager.bindResource(owner, noted);
        TransactionSynchronizationManager.registerSynchronization(noted);
        return noted.publications;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        write.accept(publications);
    }

    /** Before the number of the edition, whichever was noted first: in one order nobody waits in a ring. */
    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(owner);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(owner, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResource(owner);
    }
}
