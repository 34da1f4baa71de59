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

    private static final int LONGEST_ADDRESS = 8000;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,120}");
    private static final Pattern ADDRESS = Pattern.compile("\\S*/hub/([a-z0-9-]{1,120})/?(?:[?#]\\S*)?");

    private static final Pattern LIST = Pattern.compile("^\\S*/reading-list\\?(\\S+)$");
    private static final Pattern ENTRY = Pattern.compile("(?:^|&)r=([a-z0-9-]{1,120})");

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

    /** What a pasted address leads to: one resource, or all of another list; nothing when it is no address of ours. */
    static ReadingList pasted(String typed) {
        if (typed.length() > LONGEST_ADDRESS) {
            return new ReadingList(List.of());
        }
        var address = ADDRESS.matcher(typed.strip());
        return address.matches()
                ? new ReadingList(List.of(address.group(1)))
                : of(LIST.matcher(typed.strip())
                        .results()
                        .flatMap(it -> ENTRY.matcher(it.group(1)).results())
                        .map(it -> it.group(1))
                        .toList());
    }

    boolean isFull() {
        return slugs.size() >= MOST;
    }

    boolean isEmpty() {
        return slugs.isEmpty();
    }

    ReadingList with(String slug) {
        return with(new ReadingList(List.of(slug)));
    }

    ReadingList with(ReadingList other) {
        var more = new LinkedHashSet<>(slugs);
        more.addAll(other.slugs);
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
