package org.cities4children.web.errors;

/** What can have gone wrong, as far as a reader can make use of the difference. */
enum Trouble {
    REQUEST,
    FORBIDDEN,
    MISSING,
    METHOD,
    GONE,
    LARGE,
    LONG,
    OFTEN,
    BUSY,
    BROKEN;

    static Trouble of(int status) {
        return switch (status) {
            case 401, 403 -> FORBIDDEN;
            case 404 -> MISSING;
            case 405 -> METHOD;
            case 410 -> GONE;
            case 413 -> LARGE;
            case 414, 431 -> LONG;
            case 429 -> OFTEN;
            case 503 -> BUSY;
            default -> status >= 500 ? BROKEN : REQUEST;
        };
    }

    /** The beginning of the keys of its messages. */
    String key() {
        return "web.error." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
