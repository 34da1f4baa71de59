package org.cities4children.site.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.cities4children.publishing.NameWords;

/** Finds things by their names: every word typed begins a word of the name, accents and case aside. */
final class Names {

    private static final int MOST = 12;

    /** The same names are looked through at every search. */
    private static final Cache<String, List<String>> KNOWN =
            Caffeine.newBuilder().maximumSize(20_000).build();

    private final String text;
    private final List<String> typed;

    Names(String typed) {
        this.text = typed;
        this.typed = NameWords.of(typed).stream().limit(MOST).toList();
    }

    /** Whether one of the names holds all that was typed; nothing typed matches nothing. */
    boolean match(Collection<String> names) {
        return !typed.isEmpty() && names.stream().anyMatch(this::matches);
    }

    /** As it was typed. */
    String typed() {
        return text;
    }

    /** Whether several words were typed that stand in a text one after the other. */
    boolean standTogetherIn(String other) {
        var words = words(other);
        return typed.size() > 1
                && IntStream.rangeClosed(0, words.size() - typed.size())
                        .anyMatch(from -> IntStream.range(0, typed.size())
                                .allMatch(i -> words.get(from + i).startsWith(typed.get(i))));
    }

    private boolean matches(String name) {
        var words = words(name);
        return typed.stream().allMatch(it -> words.stream().anyMatch(word -> word.startsWith(it)));
    }

    private static List<String> words(String text) {
        return KNOWN.get(text, NameWords::of);
    }
}
