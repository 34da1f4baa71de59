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
}
