package org.cities4children.web.crowd;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Lets only so many large files be sent at once: a reader who takes one slowly holds a thread. */
@Component
public class LargeAnswers {

    private static final int AT_ONCE = 4;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /**
     * Sends one.
     *
     * @throws ComeAgain when too many are being sent
     */
    public <T, X extends Exception> T send(Answer<T, X> answer) throws X {
        if (!places.tryAcquire()) {
            throw new ComeAgain(Duration.ofSeconds(5));
        }
        try {
            return answer.send();
        } finally {
            places.release();
        }
    }

    /** What makes and sends a file. */
    @FunctionalInterface
    public interface Answer<T, X extends Exception> {
        T send() throws X;
    }
}
