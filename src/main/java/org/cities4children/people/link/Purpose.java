package org.cities4children.people.link;

import java.util.Locale;

/** What a link by mail is good for. */
public enum Purpose {
    SIGN_IN("/sign-in/link"),
    PASSWORD("/sign-in/password");

    private final String path;

    Purpose(String path) {
        this.path = path;
    }

    /** Where it is asked for, and below which the link itself leads. */
    public String path() {
        return path;
    }

    /** As it is kept, and in the keys of its words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
