package org.cities4children.exchange.report;

/** The beginning of a text from a file, as a report takes it: in one line, and no longer than anybody reads. */
public final class Excerpt {

    private static final int LONGEST = 200;

    private Excerpt() {}

    /** What the database does not take, a zero or half a sign, is not in it. */
    public static String of(String text) {
        var line = text.replaceAll("\\p{Cntrl}", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
