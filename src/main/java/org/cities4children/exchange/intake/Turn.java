package org.cities4children.exchange.intake;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** One import at a time: the data folder has one owner, so a lock in this process is enough. */
@Component
class Turn {

    private final ReentrantLock lock = new ReentrantLock();

    <T> T take(Work<T> work) throws IOException {
        if (!lock.tryLock()) {
            throw new IntakeRefused.Busy();
        }
        try {
            return work.done();
        } finally {
            lock.unlock();
        }
    }

    /** What is done alone. */
    interface Work<T> {

        T done() throws IOException;
    }
}
