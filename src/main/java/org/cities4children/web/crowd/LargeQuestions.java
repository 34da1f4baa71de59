package org.cities4children.web.crowd;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.cities4children.web.access.CurrentVisitor;
import org.cities4children.web.form.UploadsConfiguration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a file be sent only by somebody signed in who may, not without saying how large it is, one by each person and
 * only so many at once: each holds a thread and a piece of the disk until it is there.
 */
final class LargeQuestions extends OncePerRequestFilter {

    /** Pages refuse files long before, with a sentence; beyond this nothing is read at all. */
    static final long LARGEST = 40 << 20;

    private static final int AT_ONCE = 2;
    private static final String SECONDS = "10";

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Set<UUID> senders = ConcurrentHashMap.newKeySet();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        return !type.startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        var visitor = CurrentVisitor.of(request);
        if (!visitor.isSignedIn()) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (takesFiles(request) && visitor.owesFactor()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (takesFiles(request) && !UploadsConfiguration.takes(request.getServletPath(), visitor)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (length < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (length > LARGEST) {
            // Browsers show no answer while they cannot send the rest.
            request.setAttribute(UnreadBodyValve.READ_ON, true);
            response.setHeader(HttpHeaders.CONNECTION, "close");
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            place(visitor.id(), request, response, chain);
        }
    }

    /** One a person, so that nobody holds them all. */
    private void place(UUID person, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!senders.add(person)) {
            comeAgain(response);
            return;
        }
        try {
            if (places.tryAcquire()) {
                try {
                    read(request, response, chain);
                } finally {
                    places.release();
                }
            } else {
                comeAgain(response);
            }
        } finally {
            senders.remove(person);
        }
    }

    private static void comeAgain(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /** Elsewhere nothing of it is read, and the form is none. */
    private static boolean takesFiles(HttpServletRequest request) {
        return UploadsConfiguration.SERVLET.equals(
                request.getHttpServletMapping().getServletName());
    }

    /** What cannot be taken apart is the sender's mistake, not ours. */
    private static void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (takesFiles(request)) {
                request.getParts();
            }
        } catch (IOException | ServletException | IllegalStateException _) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }
}
