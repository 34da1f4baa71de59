package org.cities4children.publishing;

import java.util.Map;
import java.util.Set;

/** Under which path each kind of publication has its addresses. */
public final class Kinds {

    private static final Map<String, String> PATHS =
            Map.of("resource", "/hub", "collection", "/collections", "story", "/stories", "event", "/events");

    private Kinds() {}

    /** Every kind that has addresses. */
    public static Set<String> all() {
        return PATHS.keySet();
    }

    /** The path above a kind's publications, without a slash at its end. */
    public static String pathOf(String kind) {
        return PATHS.getOrDefault(kind, "/" + kind);
    }

    /** The kind whose addresses stand under a path as it is typed or copied from a browser; empty where none does. */
    public static String ofPath(String path) {
        return all().stream()
                .filter(it -> path.contains(pathOf(it) + "/"))
                .findFirst()
                .orElse("");
    }

    /** The last part of such a path. */
    public static String slugOf(String path) {
        var plain = path.strip().replaceFirst("[?#].*", "").replaceFirst("/+$", "");
        return plain.substring(plain.lastIndexOf('/') + 1);
    }
}
