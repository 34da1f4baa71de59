package org.cities4children.web.face;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour that may be chosen, and against what it has to stand out (WCAG 2.2, 1.4.3 for text, 1.4.11 for marks). */
@SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed; its type does not tell.
public enum Colour {
    /** Of buttons, marked words and what is selected: dark text stands on it, by day and by night. */
    BUTTON("--sun", "#ffc53d", Ground.DARK_TEXT),
    /** Of the bar at the menu's current entry. */
    MARK("--brick", "#e2533a", Ground.DAY, Ground.DAY_SAND, Ground.NIGHT, Ground.NIGHT_SAND),
    /** Of links by day. */
    LINK_DAY("--link", "#1f3fb5", Ground.DAY, Ground.DAY_SAND),
    /** Of links by night. */
    LINK_NIGHT("--link", "#9db4ff", Ground.NIGHT, Ground.NIGHT_SAND);

    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");
    private static final double TEXT = 4.5;
    private static final double SIGN = 3;

    private final String token;
    private final String usual;
    private final List<Ground> grounds;

    Colour(String token, String usual, Ground... grounds) {
        this.token = token;
        this.usual = usual;
        this.grounds = List.of(grounds);
    }

    /** What it is until somebody chooses. */
    public String usual() {
        return usual;
    }

    /** As the stylesheet names it, with a value. */
    String declaration(String value) {
        return token + ":" + value;
    }

    /** Whether this can be read as a colour: {@code #1f3fb5}. */
    public static boolean isColour(String text) {
        return HEX.matcher(text).matches();
    }

    /** What a value lacks where it lacks most, if it does. */
    public Optional<Shortfall> shortfall(String value) {
        return grounds.stream()
                .map(it -> new Shortfall(it, Contrast.between(value, it.value), needed()))
                .filter(it -> it.ratio() < it.needed())
                .min(Comparator.comparingDouble(Shortfall::ratio));
    }

    private double needed() {
        return this == MARK ? SIGN : TEXT;
    }

    /** On what something stands; as {@code tokens.css} has them. */
    public enum Ground {
        DARK_TEXT("#1c1b3a"),
        DAY("#fffdf8"),
        DAY_SAND("#f7f1e3"),
        NIGHT("#15142b"),
        NIGHT_SAND("#1f1e3b");

        private final String value;

        Ground(String value) {
            this.value = value;
        }

        String value() {
            return value;
        }
    }

    /** By how much a colour stands out, and how much it should. */
    public record Shortfall(Ground ground, double ratio, double needed) {}
}
