package org.cities4children.web.crowd;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What was asked for cannot be answered now, but soon: 503 with {@code Retry-After} (RFC 9110, 10.2.3). */
public final class ComeAgain extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    public ComeAgain(Duration wait) {
        super(HttpStatus.SERVICE_UNAVAILABLE);
        seconds = wait.toSeconds();
    }

    @Override
    public HttpHeaders getHeaders() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return headers;
    }
}
