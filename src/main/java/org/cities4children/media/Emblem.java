package org.cities4children.media;

/**
 * An organisation's logo as pages show it, made anew from its dots: nothing else of the file that was sent is in it.
 * Each is a PNG, once and twice as large, written in Base64.
 *
 * @param width on the page
 * @param height on the page
 * @param night empty where it looks the same on a dark page
 */
public record Emblem(int width, int height, Pair day, Pair night) {

    /** Which box it has to fit into. */
    public static final int WIDEST = 160;

    public static final int HIGHEST = 40;

    /** The same picture for plain and for fine screens. */
    public record Pair(String once, String twice) {

        static final Pair NONE = new Pair("", "");
    }
}
