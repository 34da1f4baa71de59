package org.cities4children.publishing;

import java.util.Map;

/** Under which path each kind of publication has its addresses. */
public final class Kinds {

    private static final Map<String, String> PATHS = Map.of("resource", "/hub", "story", "/stories", "event", "/events");

    private Kinds() {}

    /** The path above a kind's publications, without a slash at its end. */
    public static String pathOf(String kind) {
        return PATHS.getOrDefault(kind, "/" + kind);
    }
}
