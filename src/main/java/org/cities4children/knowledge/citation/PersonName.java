package org.cities4children.knowledge.citation;

import java.util.regex.Pattern;

/** A person's name in the two parts that citations want; the last word counts as the family name. */
record PersonName(String family, String given) {

    private static final Pattern GAPS = Pattern.compile("[\\s.]+");

    static PersonName of(String name) {
        int gap = name.strip().lastIndexOf(' ');
        return gap < 0
                ? new PersonName(name.strip(), "")
                : new PersonName(name.strip().substring(gap + 1), name.strip().substring(0, gap));
    }

    /** "Bartlett, S." */
    String initialled() {
        if (given.isEmpty()) {
            return family;
        }
        var initials = new StringBuilder(family).append(',');
        for (var part : GAPS.splitAsStream(given).toList()) {
            if (!part.isEmpty()) {
                initials.append(' ').appendCodePoint(part.codePointAt(0)).append('.');
            }
        }
        return initials.toString();
    }

    /** "Bartlett, Sheridan" */
    String inverted() {
        return given.isEmpty() ? family : family + ", " + given;
    }
}
