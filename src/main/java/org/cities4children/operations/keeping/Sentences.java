package org.cities4children.operations.keeping;

import java.util.List;
import java.util.stream.IntStream;
import org.cities4children.web.Words;

/** Messages whose keys end in a number from 1. */
final class Sentences {

    private Sentences() {}

    static List<String> of(String key, int count, Words words) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(it -> words.t(key + "." + it))
                .toList();
    }
}
