package org.cities4children.web.language;

/** The one spelling of a path: single slashes, none at the end, no path parameters. */
final class Spelling {

    private Spelling() {}

    static String of(String path) {
        boolean clean = path.indexOf(';') < 0 && !path.contains("//") && (path.length() == 1 || !path.endsWith("/"));
        return clean ? path : cleaned(path);
    }

    private static String cleaned(String path) {
        var cleaned = new StringBuilder(path.length());
        for (var part : path.split("/", -1)) {
            int parameter = part.indexOf(';');
            var name = parameter < 0 ? part : part.substring(0, parameter);
            if (!name.isEmpty()) {
                cleaned.append('/').append(name);
            }
        }
        return cleaned.isEmpty() ? "/" : cleaned.toString();
    }

    /** What stands between the first slash and the second. */
    static String firstPart(String path) {
        int end = path.indexOf('/', 1);
        return path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
    }
}
