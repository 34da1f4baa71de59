package org.cities4children.knowledge.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a reader put on a list; the address holds all of it, so that it needs no account and can be sent to others.
 *
 * @param slugs last parts of the resources' addresses, in the order in which they were put there
 */
record ReadingList(List<String> slugs) {

    static final int MOST = 40;

    private static final int LONGEST_ADDRESS = 500;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,120}");
    private static final Pattern ADDRESS = Pattern.compile("\\S*/hub/([a-z0-9-]{1,120})/?(?:[?#]\\S*)?");

    ReadingList {
        slugs = List.copyOf(slugs);
    }

    /** Reads what an address holds; what cannot be an address of ours is left out. */
    static ReadingList of(Collection<String> given) {
        return new ReadingList(given.stream()
                .filter(it -> SLUG.matcher(it).matches())
                .distinct()
                .limit(MOST)
                .toList());
    }

    /** The resource that a pasted address leads to, or an empty text. */
    static String pasted(String typed) {
        var address = ADDRESS.matcher(typed.strip());
        return typed.length() <= LONGEST_ADDRESS && address.matches() ? address.group(1) : "";
    }

    boolean isFull() {
        return slugs.size() >= MOST;
    }

    ReadingList with(String slug) {
        var more = new LinkedHashSet<>(slugs);
        more.add(slug);
        return of(more);
    }

    ReadingList without(String slug) {
        var fewer = new ArrayList<>(slugs);
        fewer.remove(slug);
        return new ReadingList(fewer);
    }

    String address() {
        return address("");
    }

    /** @param ending of a file, such as {@code .bib} */
    String address(String ending) {
        var path = "/reading-list" + ending;
        return slugs.isEmpty()
                ? path
                : slugs.stream()
                        .map(it -> "r=" + URLEncoder.encode(it, StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }
}
