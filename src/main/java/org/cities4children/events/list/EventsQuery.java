package org.cities4children.events.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cities4children.alliance.Organisation;
import org.cities4children.publishing.Publications.Scopes;
import org.cities4children.search.Question;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for; an address holds all of it.
 *
 * @param own whether only the alliance's own
 * @param in the country of a national alliance, or empty
 * @param member who holds them, or nothing
 * @param page from 1
 */
record EventsQuery(
        boolean own, boolean recorded, String in, @Nullable Organisation member, int page) {

    Question question(int most) {
        Map<String, Set<String>> filters = new HashMap<>();
        if (own) {
            filters.put("by", Set.of("alliance"));
        }
        if (recorded) {
            filters.put("recorded", Set.of("yes"));
        }
        // What a member holds is the member's wherever it stands; otherwise these are the lists of the whole alliance.
        if (member != null) {
            filters.put("publisher", member.allNames());
        }
        if (!in.isEmpty()) {
            filters.put(Scopes.FACET, Set.of(in));
        } else if (member == null) {
            filters.put(Scopes.FACET, Set.of(Scopes.ALL));
        }
        return Question.in("event")
                .filteredBy(filters)
                .counting(List.of("recorded"))
                .part(0, most);
    }

    /** Whose events these are, where it is not everybody's; empty otherwise. */
    String whose(Words words) {
        List<String> whose = new ArrayList<>();
        if (!in.isEmpty()) {
            whose.add(words.t("site.chapter", words.country(in)));
        }
        if (member != null) {
            whose.add(member.usualName());
        }
        return String.join(", ", whose);
    }

    String address(int number) {
        List<String> pairs = new ArrayList<>();
        if (own) {
            pairs.add("by=alliance");
        }
        if (recorded) {
            pairs.add("recorded=yes");
        }
        if (!in.isEmpty()) {
            pairs.add("in=" + in);
        }
        if (member != null) {
            pairs.add("member=" + member.slug());
        }
        if (number > 1) {
            pairs.add("page=" + number);
        }
        return pairs.isEmpty() ? "/events" : "/events?" + String.join("&", pairs);
    }
}
