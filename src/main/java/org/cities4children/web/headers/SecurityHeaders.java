package org.cities4children.web.headers;

import java.util.Map;
import java.util.TreeMap;
import org.apache.tomcat.util.http.MimeHeaders;

/**
 * The headers of every answer. Pages need no script, have none of their own beside our files, and load nothing from
 * elsewhere, so nearly all is forbidden.
 */
public final class SecurityHeaders {

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "strict-origin-when-cross-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "geolocation=(), camera=(), microphone=()");

    private static final String STRICT_TRANSPORT = "Strict-Transport-Security";

    private final Header[] always = new TreeMap<>(ALWAYS)
            .entrySet().stream()
                    .map(it -> Header.of(it.getKey(), it.getValue()))
                    .toArray(Header[]::new);
    private final Header strictTransport;
    private final boolean reachedSecurely;

    /**
     * @param baseUrl the program's public address
     * @param subdomains whether hosts below that one are to be reached securely only, too (ASVS 5.0, 3.4.1)
     */
    SecurityHeaders(String baseUrl, boolean subdomains) {
        this.strictTransport =
                Header.of(STRICT_TRANSPORT, subdomains ? "max-age=31536000; includeSubDomains" : "max-age=31536000");
        this.reachedSecurely = baseUrl.startsWith("https:");
    }

    /** Whether a header of this name is one of them. */
    public static boolean has(String name) {
        return ALWAYS.containsKey(name) || name.equals(STRICT_TRANSPORT);
    }

    /** Writes them into an answer that has not begun. */
    public void write(MimeHeaders headers, boolean secureRequest) {
        for (var header : always) {
            header.write(headers);
        }
        if (reachedSecurely || secureRequest) {
            strictTransport.write(headers);
        }
    }
}
