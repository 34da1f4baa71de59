package org.cities4children.knowledge.hub;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cities4children.publishing.Term;
import org.cities4children.publishing.Terms;
import org.cities4children.search.Question;
import org.cities4children.web.Typed;

/**
 * What a reader asks the hub for; an address holds all of it.
 *
 * @param words as typed, at most {@link #LONGEST} characters
 * @param filters chosen values by facet, in the order of {@link #FACETS}
 * @param exact whether the words are right as they are
 * @param page from 1
 */
record HubQuery(String words, boolean exact, Map<String, Set<String>> filters, Question.Order order, int page) {

    /** Where a list is handed out as a table. */
    static final String TABLE = "/hub/export.csv";

    private static final String FEED = "/hub/feed.atom";

    static final int LONGEST = 300;
    static final int PAGE = 10;

    /** Nobody turns so many pages, but robots do, and each costs more than the one before. */
    static final int MOST_PAGES = 500;

    /** The facets in the order of the page and of canonical addresses. */
    static final List<String> FACETS = List.of("type", "topic", "place", "audience", "year", "language", "publisher");

    private static final int MOST_VALUES = 20;
    private static final int LONGEST_VALUE = 200;

    /** Reads parameters; what makes no sense is left out, so that every address has an answer. */
    static HubQuery of(String words, Map<String, List<String>> parameters, String sort, String page) {
        Map<String, Set<String>> filters = new LinkedHashMap<>();
        for (var facet : FACETS) {
            Set<String> values = new TreeSet<>();
            for (var given : parameters.getOrDefault(facet, List.of())) {
                var value = Typed.line(given, LONGEST_VALUE + 1);
                if (!value.isEmpty() && value.length() <= LONGEST_VALUE && values.size() < MOST_VALUES) {
                    values.add(value);
                }
            }
            if (!values.isEmpty()) {
                filters.put(facet, values);
            }
        }
        var asked = Typed.line(words, LONGEST);
        boolean exact =
                !asked.isEmpty() && parameters.getOrDefault("exact", List.of()).contains("1");
        return new HubQuery(asked, exact, filters, order(sort, asked), number(page));
    }

    private static Question.Order order(String sort, String words) {
        return switch (sort) {
            case "newest" -> Question.Order.NEWEST;
            case "title" -> Question.Order.TITLE;
            default -> words.isEmpty() ? Question.Order.NEWEST : Question.Order.RELEVANCE;
        };
    }

    private static int number(String page) {
        return page.matches("[0-9]{1,6}") ? Math.clamp(Integer.parseInt(page), 1, MOST_PAGES) : 1;
    }

    boolean isFiltered() {
        return !filters.isEmpty();
    }

    /** The order that is meant when none is said. */
    Question.Order usualOrder() {
        return words.isEmpty() ? Question.Order.NEWEST : Question.Order.RELEVANCE;
    }

    /**
     * What is asked of the search.
     *
     * @param language of the page, in which names are known, too
     * @param callForHelp whether the words ask for help: whoever needs it is taken at their word
     */
    Question question(String language, boolean callForHelp) {
        return question(exact || callForHelp).shownIn(language);
    }

    Question question() {
        return question(exact);
    }

    private Question question(boolean asTyped) {
        return Question.in("resource")
                .asking(words)
                .exactly(asTyped)
                .filteredBy(filters)
                .counting(FACETS)
                .orderedBy(order)
                .part((page - 1) * PAGE, PAGE);
    }

    /** The one address of these results. */
    String address() {
        return address(page);
    }

    String address(int number) {
        List<String> pairs = new ArrayList<>();
        if (!words.isEmpty()) {
            pairs.add(pair("q", words));
        }
        if (exact) {
            pairs.add(pair("exact", "1"));
        }
        filters.forEach((facet, values) -> values.forEach(it -> pairs.add(pair(facet, it))));
        if (order != usualOrder()) {
            pairs.add(pair("sort", order.name().toLowerCase(Locale.ROOT)));
        }
        if (number > 1) {
            pairs.add(pair("page", Integer.toString(number)));
        }
        return pairs.isEmpty() ? "/hub" : "/hub?" + String.join("&", pairs);
    }

    /** The address of the same list as a table. */
    String table() {
        return TABLE + address(1).substring("/hub".length());
    }

    /** The address of the same list as a feed, which has an order of its own. */
    String feed() {
        return FEED + orderedBy(usualOrder()).address().substring("/hub".length());
    }

    /** The same with topics and places as they are called now, whatever has been merged. */
    HubQuery inCurrentTerms(Terms terms) {
        return renamed("topic", it -> terms.topic(it).map(Term::id).orElse(it))
                .renamed("place", it -> terms.place(it).map(Term::id).orElse(it));
    }

    HubQuery onPage(int number) {
        return new HubQuery(words, exact, filters, order, number);
    }

    /** The same with the values of one facet as they are called now. */
    private HubQuery renamed(String facet, UnaryOperator<String> name) {
        var values = filters.get(facet);
        if (values == null) {
            return this;
        }
        Map<String, Set<String>> renamed = new LinkedHashMap<>(filters);
        renamed.put(facet, values.stream().map(name).collect(Collectors.toCollection(TreeSet::new)));
        return new HubQuery(words, exact, renamed, order, page);
    }

    /** The same without one filter value, from the first page. */
    HubQuery without(String facet, String value) {
        Map<String, Set<String>> fewer = new LinkedHashMap<>();
        filters.forEach((name, values) -> {
            Set<String> left = new LinkedHashSet<>(values);
            if (name.equals(facet)) {
                left.remove(value);
            }
            if (!left.isEmpty()) {
                fewer.put(name, left);
            }
        });
        return new HubQuery(words, exact, fewer, order, 1);
    }

    /** The same in another order, from the first page. */
    HubQuery orderedBy(Question.Order other) {
        return new HubQuery(words, exact, filters, other, 1);
    }

    HubQuery withoutFilters() {
        return new HubQuery(words, exact, Map.of(), order, 1);
    }

    /** The words as they are typed, from the first page. */
    HubQuery exactly() {
        return new HubQuery(words, true, filters, order, 1);
    }

    /** Other words, from the first page. */
    HubQuery asking(String others) {
        return new HubQuery(others, false, filters, order, 1);
    }

    boolean has(String facet, String value) {
        return filters.getOrDefault(facet, Set.of()).contains(value);
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}
