package org.cities4children.settings;

import org.cities4children.web.form.Tried;

/**
 * A form of settings: as it stands, or as somebody filled it in.
 *
 * @param since the version that it shows
 * @param tried what was typed, when it was not taken
 */
public record Sheet(int since, Tried tried, State state) {

    /** Shows what is kept. */
    public static Sheet of(int since, String done) {
        return new Sheet(since, Tried.nothing(), done.equals("yes") ? State.DONE : State.ASKED);
    }

    /** Shows again what was typed, with what is wrong about it. */
    public static Sheet refused(int since, Tried tried) {
        return new Sheet(since, tried, State.REFUSED);
    }

    /** Shows again what was typed, since somebody else was faster; sending it again goes over theirs. */
    public static Sheet overtaken(int now, Tried tried) {
        return new Sheet(now, tried, State.OVERTAKEN);
    }

    /** What stands in a field: what was typed, else what is kept. */
    public String value(String field, String kept) {
        return tried.typed().getOrDefault(field, kept);
    }

    /** How it came to be shown. */
    public enum State {
        ASKED,
        DONE,
        REFUSED,
        OVERTAKEN
    }
}
