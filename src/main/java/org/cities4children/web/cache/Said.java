package org.cities4children.web.cache;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cities4children.web.headers.Header;
import org.cities4children.web.headers.SecurityHeaders;

/**
 * What a page says of itself beside its body.
 *
 * @param type its content type
 * @param caching how long it may be kept by others, and what it depends on
 * @param others everything else, such as its language or the name to save it under
 */
record Said(String type, List<Header> caching, List<Header> others) {

    private static final String CACHE_CONTROL = "Cache-Control";
    private static final String ASK_EACH_TIME = "public, max-age=0, must-revalidate";
    private static final Header VARY = Header.of("Vary", "Accept-Encoding, Cookie");

    /** Answered by the kept page itself. */
    private static final Set<String> OURS = Set.of(
            CACHE_CONTROL, "Vary", "ETag", "Last-Modified", "Content-Type", "Content-Length", "Content-Encoding");

    static Said by(HttpServletResponse response) {
        var asked = response.getHeader(CACHE_CONTROL);
        var caching = Header.of(CACHE_CONTROL, asked == null ? ASK_EACH_TIME : asked);
        var others = response.getHeaderNames().stream()
                .filter(name -> isOfThePage(name) && !OURS.contains(name))
                .map(name -> Header.of(name, Objects.requireNonNull(response.getHeader(name))))
                .toList();
        return new Said(Objects.requireNonNull(response.getContentType()), List.of(caching, VARY), others);
    }

    /** Whether the page set this header, not the valve that sets the same ones everywhere. */
    static boolean isOfThePage(String name) {
        return !SecurityHeaders.has(name);
    }
}
