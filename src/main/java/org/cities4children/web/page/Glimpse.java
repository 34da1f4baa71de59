package org.cities4children.web.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** A page of ours as a reader would get it, rendered while something else is asked for, and held back until then. */
public final class Glimpse extends ContentCachingResponseWrapper {

    private int refused;

    public Glimpse(HttpServletResponse response) {
        super(response);
    }

    /**
     * Renders it.
     *
     * @throws QueryTimeoutException when a statement of the page took too long; or
     *     {@link TransactionTimedOutException}, when all of them together did
     */
    public void show(String path, HttpServletRequest request) {
        try {
            request.getRequestDispatcher(path).include(new AsReader(request), this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw broken(path, e);
        }
        if (refused != 0) {
            throw new IllegalStateException("The page at " + path + " was refused with " + refused);
        }
    }

    /** Whoever asked can tell a database that was too slow from a fault of ours. */
    private static RuntimeException broken(String path, ServletException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case QueryTimeoutException slow -> {
                    return slow;
                }
                case TransactionTimedOutException slow -> {
                    return slow;
                }
                default -> {}
            }
        }
        return new IllegalStateException("The page at " + path + " could not be shown", e);
    }

    /** What is included cannot refuse by itself: the server would send an empty page as if all were well. */
    @Override
    public void sendError(int status) {
        refused = status;
    }

    @Override
    public void sendError(int status, String message) {
        refused = status;
    }

    /** A form that was sent, as if its sender only wanted to read. */
    private static final class AsReader extends HttpServletRequestWrapper {

        AsReader(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
