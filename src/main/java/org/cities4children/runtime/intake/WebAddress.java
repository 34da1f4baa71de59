package org.cities4children.runtime.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address on the web to which a reader may be sent: never {@code javascript:}, never without a host. */
public record WebAddress(String url, String host) {

    /** A host with a dot, and what may follow it. */
    private static final Pattern BARE = Pattern.compile("[^\\s/.:@?#]+(\\.[^\\s/.:@?#]+)+(:\\d+)?([/?#].*)?");

    /** What somebody typed, with the scheme that people leave out of an address because they never see it. */
    public static String typed(String text) {
        return BARE.matcher(text).matches() ? "https://" + text : text;
    }

    /** The address that a text is, if it is one. */
    public static Optional<WebAddress> read(String text) {
        try {
            var uri = new URI(text.strip().replace(" ", "%20"));
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null
                    ? Optional.of(new WebAddress(uri.toString(), uri.getHost()))
                    : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
