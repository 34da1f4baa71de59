package org.cities4children.web.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/** Cookies that only we set and read: {@code __Host-} (RFC 6265bis, 4.1.3.2) binds them to this host and to TLS. */
public final class SessionCookie {

    /** Whoever holds what is in it is signed in. */
    public static final String NAME = "__Host-session";

    private SessionCookie() {}

    /** What the browser kept under a name of ours. */
    public static Optional<String> read(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(it -> it.getName().equals(name))
                .map(Cookie::getValue)
                .filter(it -> !it.isBlank())
                .findFirst();
    }

    /** The header that has a browser keep it, for so long at the most. */
    public static String keep(String name, String value, Duration longest) {
        return cookie(name, value, longest);
    }

    /** The header that has a browser forget it. */
    public static String forget(String name) {
        return cookie(name, "", Duration.ZERO);
    }

    private static String cookie(String name, String value, Duration longest) {
        return ResponseCookie.from(name, value)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(longest)
                .build()
                .toString();
    }
}
