package org.cities4children.web.cache;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps what is rendered for readers whom nobody knows, for {@link ShelfValve} to send; all else goes out compressed.
 */
final class KeepingFilter extends OncePerRequestFilter {

    private final Shelf shelf;

    KeepingFilter(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = request.getAttribute(ShelfValve.ADDRESS) instanceof String given ? given : null;
        // Read before anything is rendered: what changes meanwhile makes this page old already.
        long edition = shelf.edition();
        var held = new HeldResponse(response);
        chain.doFilter(address == null ? request : new Reading(request), held);
        if (address != null && held.isKeepable()) {
            var page = KeptPage.of(edition, held.body(), held.said());
            if (isAskedForAgain(request)) {
                shelf.keep(address, page);
            }
            held.forget();
            request.setAttribute(ShelfValve.ADDRESS, page);
        } else {
            held.release(Zip.isAccepted(request.getHeader("Accept-Encoding")));
        }
    }

    // Hardly anybody types the same words; such pages would only push out those that everybody reads.
    private static boolean isAskedForAgain(HttpServletRequest request) {
        var words = request.getParameter("q");
        return words == null || words.isBlank();
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
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
