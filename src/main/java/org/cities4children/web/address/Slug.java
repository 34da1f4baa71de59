package org.cities4children.web.address;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/** A piece of an address, made from a name or title in any script. */
public final class Slug {

    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    private static final int LONGEST = 80;

    private Slug() {}

    /** Lower-case Latin letters, digits and hyphens; at most 80 characters, cut between words. */
    public static String of(String title) {
        var slug = whole(title);
        if (slug.length() > LONGEST) {
            int end = slug.lastIndexOf('-', LONGEST);
            slug = slug.substring(0, end > LONGEST / 2 ? end : LONGEST);
        }
        return slug;
    }

    /** The same, however long: by which one thing is told from another. */
    public static String whole(String title) {
        var slug = OTHER.matcher(LATIN.transliterate(title)).replaceAll("-");
        slug = EDGES.matcher(slug).replaceAll("");
        return slug.isEmpty() ? "untitled" : slug;
    }
}
