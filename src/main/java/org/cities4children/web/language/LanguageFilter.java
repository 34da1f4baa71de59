package org.cities4children.web.language;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cities4children.web.Language;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the language off the address, so that controllers know one path each, and sends readers to an address's one
 * spelling.
 */
final class LanguageFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = request.getRequestURI();
        var clean = Spelling.of(address);
        var first = Spelling.firstPart(clean);
        var rest = clean.length() == first.length() + 1
                ? "/"
                : clean.substring(Math.min(clean.length(), first.length() + 1));
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reads && first.equals(Language.ENGLISH.code())) {
            redirect(request, response, HttpServletResponse.SC_MOVED_PERMANENTLY, rest);
        } else if (reads && !clean.equals(address)) {
            redirect(request, response, HttpServletResponse.SC_MOVED_PERMANENTLY, clean);
        } else {
            var language = Language.of(first).orElse(Language.ENGLISH);
            pass(
                    new Place(language, language == Language.ENGLISH ? clean : rest, query(request)),
                    request,
                    response,
                    chain);
        }
    }

    private static void pass(Place place, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(Place.ATTRIBUTE, place);
        chain.doFilter(
                place.language() == Language.ENGLISH ? request : new UnprefixedRequest(request, place.language()),
                new OwnRedirects(response, place.language()));
    }

    private static void redirect(HttpServletRequest request, HttpServletResponse response, int status, String path)
            throws IOException {
        OwnRedirects.redirect(response, status, path + query(request));
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }
}
