package org.cities4children.web.crowd;

import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets only so many large files be sent at once: a reader who takes one slowly holds a thread. */
@Component
public class LargeAnswers {

    private static final int AT_ONCE = 4;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /**
     * Sends one.
     *
     * @throws ResponseStatusException with 503 when too many are being sent
     */
    public <T, X extends Exception> T send(Answer<T, X> answer) throws X {
        if (!places.tryAcquire()) {
            throw new Crowded();
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

    /** Too many at once: come again in some seconds. */
    private static final class Crowded extends ResponseStatusException {

        private static final long serialVersionUID = 1L;

        Crowded() {
            super(HttpStatus.SERVICE_UNAVAILABLE);
        }

        @Override
        public HttpHeaders getHeaders() {
            var headers = new HttpHeaders();
            headers.set(HttpHeaders.RETRY_AFTER, "5");
            return headers;
        }
    }
}
