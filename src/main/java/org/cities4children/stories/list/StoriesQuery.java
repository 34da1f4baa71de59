package org.cities4children.stories.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cities4children.publishing.Publications.Scopes;
import org.cities4children.runtime.intake.Codes;
import org.cities4children.search.Question;
import org.cities4children.web.Typed;

/**
 * Which stories a reader asks for; an address holds all of it.
 *
 * @param filters at most one value by facet
 * @param page from 1
 */
record StoriesQuery(Map<String, String> filters, int page) {

    static final int PAGE = 12;

    /** The address of a member of the alliance. */
    static final String MEMBER = "member";

    static final List<String> FACETS = List.of("topic", "series", "author", Scopes.FACET, MEMBER);

    private static final int LONGEST = 200;

    static StoriesQuery of(Map<String, String> parameters) {
        Map<String, String> filters = new LinkedHashMap<>();
        for (var facet : FACETS) {
            var value = Typed.line(parameters.getOrDefault(facet, ""), LONGEST + 1);
            if (!value.isEmpty() && value.length() <= LONGEST && (!facet.equals(Scopes.FACET) || isCountry(value))) {
                filters.put(facet, value);
            }
        }
        var page = parameters.getOrDefault("page", "");
        return new StoriesQuery(filters, page.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1);
    }

    private static boolean isCountry(String value) {
        return Codes.COUNTRIES.contains(value);
    }

    /** @param names of the member, where one is asked for */
    Question question(Set<String> names) {
        Map<String, Set<String>> asked = new LinkedHashMap<>();
        filters.forEach((facet, value) -> asked.put(facet, Set.of(value)));
        if (asked.remove(MEMBER) != null) {
            asked.put("publisher", names);
        }
        // What somebody wrote is theirs wherever it stands; otherwise these are the lists of the whole alliance.
        if (!filters.containsKey("author") && !filters.containsKey(MEMBER)) {
            asked.putIfAbsent(Scopes.FACET, Set.of(Scopes.ALL));
        }
        return Question.in("story")
                .filteredBy(asked)
                .counting(List.of("topic", "series"))
                .part((page - 1) * PAGE, PAGE);
    }

    StoriesQuery with(String facet, String value) {
        return of(changed(facet, value));
    }

    StoriesQuery without(String facet) {
        return of(changed(facet, ""));
    }

    private Map<String, String> changed(String facet, String value) {
        Map<String, String> changed = new LinkedHashMap<>(filters);
        changed.put(facet, value);
        return changed;
    }

    String address() {
        return address(page);
    }

    String address(int number) {
        List<String> pairs = new ArrayList<>();
        filters.forEach((facet, value) -> pairs.add(facet + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        if (number > 1) {
            pairs.add("page=" + number);
        }
        return pairs.isEmpty() ? "/stories" : "/stories?" + String.join("&", pairs);
    }
}
