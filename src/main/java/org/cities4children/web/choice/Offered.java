package org.cities4children.web.choice;

import java.util.List;

/** What a list offers, group by group. */
public record Offered(List<Group> groups) {

    public Offered {
        groups = groups.stream().filter(it -> !it.options().isEmpty()).toList();
    }

    /** All in one, without a name. */
    public static Offered of(List<Option> options) {
        return new Offered(List.of(new Group("", options)));
    }

    /** Whether this value is among them. */
    public boolean has(String value) {
        return groups.stream()
                .flatMap(it -> it.options().stream())
                .anyMatch(it -> it.value().equals(value));
    }

    /** Some of what is offered, under a name or an empty text. */
    public record Group(String name, List<Option> options) {

        public Group {
            options = List.copyOf(options);
        }
    }

    /** Something to choose, and what the reader calls it. */
    public record Option(String value, String name) {}
}
