package org.cities4children.mailbox.letter;

import java.util.Arrays;
import java.util.Locale;

/**
 * Which letters somebody asks for.
 *
 * @param page from 1
 */
public record LettersQuery(Filter filter, int page) {

    static final int PAGE = 25;

    static LettersQuery of(String show, String page) {
        var filter = Arrays.stream(Filter.values())
                .filter(it -> it.code().equals(show))
                .findFirst()
                .orElse(Filter.OPEN);
        return new LettersQuery(filter, page.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1);
    }

    int skipped() {
        return (page - 1) * PAGE;
    }

    String address(int number) {
        return filter.path() + (number > 1 ? (filter == Filter.OPEN ? "?page=" : "&page=") + number : "");
    }

    /** A part of the mailbox. */
    public enum Filter {
        OPEN("closed is null"),
        MINE("closed is null and owner = :me"),
        SPAM("closed is null and suspicion is not null"),
        ALL("true");

        private final String condition;

        Filter(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }

        /** As in an address, and in the key of its words. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String path() {
            return this == OPEN ? "/desk/letters" : "/desk/letters?show=" + code();
        }
    }
}
