package org.cities4children.web;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Where a reader is in a list of several pages.
 *
 * @param page the page being shown, from 1
 * @param pages how many there are
 * @param address the path and query of a page, without language prefix
 */
public record Paging(int page, int pages, IntFunction<String> address) {

    /** Stands in {@link #numbers()} for pages that are left out. */
    public static final int GAP = 0;

    /** First, last and the neighbours of this page, with gaps between. */
    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, pages)
                .filter(it -> it == 1 || it == pages || Math.abs(it - page) <= 2)
                .map(it -> it != 1 && it != pages && Math.abs(it - page) == 2 ? GAP : it)
                .boxed()
                .toList();
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages;
    }

    public String addressOf(int number) {
        return address.apply(number);
    }
}
