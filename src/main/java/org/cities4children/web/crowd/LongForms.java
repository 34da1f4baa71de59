package org.cities4children.web.crowd;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.cities4children.web.Power;
import org.cities4children.web.access.CurrentVisitor;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a long form be sent only by whoever writes content or minutes, and only where those are written: a story of
 * seven thousand letters in Bengali is longer than all that any other form needs, since each letter is nine in a form.
 */
final class LongForms extends OncePerRequestFilter {

    /** As long as any other form may be. */
    static final long SHORT = 64 << 10;

    /** What somebody has to be allowed to do to write there. */
    private static final Map<String, Power> WRITTEN = Map.of(
            "/desk/content/", Power.EDIT_CONTENT,
            "/desk/drafts/", Power.EDIT_CONTENT,
            "/desk/preview/", Power.EDIT_CONTENT,
            "/desk/meetings/", Power.PUT_DECISIONS);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        long length = request.getContentLengthLong();
        return !type.startsWith("application/x-www-form-urlencoded") || (length >= 0 && length <= SHORT);
    }

    /** What even these may not exceed, the server refuses: {@code server.tomcat.max-http-form-post-size}. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var visitor = CurrentVisitor.of(request);
        if (WRITTEN.entrySet().stream()
                .anyMatch(it -> request.getRequestURI().startsWith(it.getKey()) && visitor.may(it.getValue()))) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
