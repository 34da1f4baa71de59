package org.cities4children.web.cache;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps what is rendered for readers whom nobody knows; {@link ShelfValve} sends it. */
final class KeepingFilter extends OncePerRequestFilter {

    private final Shelf shelf;

    KeepingFilter(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(request.getAttribute(ShelfValve.ADDRESS) instanceof String address)) {
            chain.doFilter(request, response);
            return;
        }
        // Read before anything is rendered: what changes meanwhile makes this page old already.
        long edition = shelf.edition();
        var held = new HeldResponse(response);
        chain.doFilter(new Reading(request), held);
        if (!held.isKeepable()) {
            held.release();
            return;
        }
        var page = KeptPage.of(edition, held.body(), held.said());
        shelf.keep(address, page);
        held.forget();
        request.setAttribute(ShelfValve.ADDRESS, page);
    }

    /** A HEAD is rendered as the GET would be: it has to tell the same length and tag. */
    private static final class Reading extends HttpServletRequestWrapper {
        Reading(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
