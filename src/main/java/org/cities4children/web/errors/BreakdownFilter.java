package org.cities4children.web.errors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/** Catches what nobody expected, logs it once with a reference, and lets the reader see only that. */
final class BreakdownFilter extends OncePerRequestFilter {

    static final String REFERENCE = BreakdownFilter.class.getName();

    private static final Pattern OUTAGE = Pattern.compile("08|53|57P|57014");
    private static final Logger LOG = LoggerFactory.getLogger(BreakdownFilter.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ClientAbortException e) {
            LOG.debug("the reader went away", e);
        } catch (ServletException | IOException | RuntimeException e) {
            answer(e, request, response);
        }
    }

    private static void answer(Exception e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var unreadable = unreadable(e);
        if (unreadable != null) {
            // Where the end of the body is in dispute, the server has closed the connection already.
            if (!response.isCommitted()) {
                response.sendError(unreadable.getErrorCode());
            }
            return;
        }
        if (isOutage(e)) {
            LOG.warn("{} {} found no database: {}", request.getMethod(), request.getRequestURI(), e.getMessage());
            if (!response.isCommitted()) {
                response.setHeader("Retry-After", "5");
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                return;
            }
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("{}: {} {}", reference, request.getMethod(), request.getRequestURI(), e);
        if (!response.isCommitted()) {
            request.setAttribute(REFERENCE, reference);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } else {
            // The server then breaks the connection off, so that half a file is not taken for a whole one.
            throw new IOException("broken off after the answer had begun: " + reference, e);
        }
    }

    /**
     * The database is away or out of room, and expected back: classes 08 and 53 of SQLSTATE, 57P, an operator's
     * intervention, and 57014, a statement that took too long.
     */
    private static boolean isOutage(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return true;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return OUTAGE.matcher(sql.getSQLState()).lookingAt();
            }
        }
        return false;
    }

    // Parameters are read late, in the middle of everything; that they can't be read is not our fault.
    private static @Nullable InvalidParameterException unreadable(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidParameterException unreadable) {
                return unreadable;
            }
        }
        return null;
    }
}
