package org.cities4children.knowledge.existing;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where something stands on the web, whichever way its address is written.
 *
 * @param host without {@code www.}, with a port where one is named; empty when it is no address
 * @param path without slashes at its end
 * @param query with its question mark, or empty
 */
record Location(String host, String path, String query) {

    private static final Location NOWHERE = new Location("", "", "");

    /** What tells a publisher by which way a reader came, and leads nowhere else. */
    private static final Pattern TRACE = Pattern.compile("(?i)(utm_|fbclid|gclid|mc_[ce]id).*");

    static Location of(String link) {
        try {
            var uri = URI.create(link);
            if (uri.getHost() == null) {
                return NOWHERE;
            }
            var host = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
            var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return new Location(host + port, uri.getRawPath().replaceFirst("/+$", ""), query(uri));
        } catch (IllegalArgumentException noAddress) {
            return NOWHERE;
        }
    }

    private static String query(URI uri) {
        if (uri.getRawQuery() == null) {
            return "";
        }
        var kept = Arrays.stream(uri.getRawQuery().split("&", -1))
                .filter(it -> !TRACE.matcher(it).matches())
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    /** All the ways in which its address is written. */
    List<String> spellings() {
        if (host.isEmpty()) {
            return List.of();
        }
        List<String> all = new ArrayList<>();
        for (var scheme : List.of("https://", "http://")) {
            for (var www : List.of("", "www.")) {
                for (var end : List.of("", "/")) {
                    all.add(scheme + www + host + path + end + query);
                }
            }
        }
        return all;
    }
}
