package org.cities4children.web.crowd;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks who searches more than a person can to come again later. Suggestions while typing are counted by themselves. */
final class ManyQuestions extends OncePerRequestFilter {

    private static final String SUGGESTIONS = "/search/suggestions";

    private final SearchBudget searches;
    private final SearchBudget suggestions;

    ManyQuestions(SearchBudget searches, SearchBudget suggestions) {
        this.searches = searches;
        this.suggestions = suggestions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // Asking for a parameter of a form would read its body here, before its gate.
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return !reads || request.getQueryString() == null || request.getParameter("q") == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var budget = request.getRequestURI().endsWith(SUGGESTIONS) ? suggestions : searches;
        var wait = budget.take(request.getRemoteAddr());
        if (wait.isPositive()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
            response.sendError(429);
            return;
        }
        chain.doFilter(request, response);
    }
}
