package org.cities4children.web.headers;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.cities4children.runtime.DataFolder;
import org.jspecify.annotations.Nullable;

/** Tells pages of ours from pages of others. The Host header has no say: whoever sends the request chooses it. */
final class OwnOrigin {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String ours;
    private final boolean demonstration;

    OwnOrigin(DataFolder settings) {
        this.ours = origin(URI.create(settings.baseUrl()));
        this.demonstration = settings.mode() == DataFolder.Mode.DEMO;
    }

    /** Whether a change may be asked for by a page of this origin; programs name none. */
    boolean maySend(@Nullable String origin, @Nullable String fetchSite) {
        boolean foreignPage = "cross-site".equals(fetchSite) || "same-site".equals(fetchSite);
        return !foreignPage && (origin == null || isOurs(origin));
    }

    private boolean isOurs(String origin) {
        return origin.equalsIgnoreCase(ours) || (demonstration && isLoopback(origin));
    }

    // A demonstration is reached under several names of the same machine.
    private static boolean isLoopback(String origin) {
        try {
            var host = URI.create(origin).getHost();
            return host != null && LOOPBACK.contains(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String origin(URI address) {
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return (address.getScheme() + "://" + address.getHost() + port).toLowerCase(Locale.ROOT);
    }
}
