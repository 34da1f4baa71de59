package org.cities4children.web.crowd;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks who comes before the start is over, with the sample content in, to come again in a moment: an empty hub would be
 * taken for all there is.
 */
final class NotYetOpen extends OncePerRequestFilter {

    private static final String SECONDS = "5";

    private final ApplicationAvailability start;
    private volatile boolean open;

    NotYetOpen(ApplicationAvailability start) {
        this.start = start;
    }

    /** Stylesheets belong to the page that says so, and probes want to know. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return open || path.startsWith("/assets/") || path.startsWith("/health/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Once open it stays so: at its end the program answers whoever is inside.
        open |= start.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
        if (!open) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        chain.doFilter(request, response);
    }
}
