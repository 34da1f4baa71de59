package org.cities4children.knowledge.term;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cities4children.alliance.Organisation;
import org.cities4children.alliance.Organisations;
import org.cities4children.publishing.Listing;
import org.springframework.stereotype.Component;

/** Picks what helps somebody who decides about a topic or a place. */
@Component
class Counsel {

    private static final int ASKS = 3;
    private static final int TOOLS = 5;
    private static final int MEMBERS = 4;

    /** What an editor chose to ask of those who decide; a brief may tell something else. */
    private static final String ASK = "ask";

    /** What helps to act, the handiest first; where there is little of it, what tells how things are comes after. */
    private static final List<String> HANDY =
            List.of("tool", "guidance", "case-study", "success-story", "report", "research");

    private final Organisations organisations;

    Counsel(Organisations organisations) {
        this.organisations = organisations;
    }

    /** What is told those who decide, out of what the hub has, newest first. */
    Advice on(List<Listing> listings) {
        var members = byName();
        var tools = listings.stream()
                .filter(it -> !sort(it).equals(ASK))
                .sorted(Comparator.<Listing>comparingInt(Counsel::handiness)
                        .thenComparing(it -> !isByMember(it, members)))
                .limit(TOOLS)
                .toList();
        var asks =
                listings.stream().filter(it -> sort(it).equals(ASK)).limit(ASKS).toList();
        return new Advice(asks, tools, publishing(listings, members));
    }

    private static int handiness(Listing listing) {
        int place = HANDY.indexOf(sort(listing));
        int otherwise = HANDY.indexOf(listing.card().type());
        return place >= 0 ? place : otherwise >= 0 ? otherwise : HANDY.size();
    }

    private static String sort(Listing listing) {
        var label = listing.card().label();
        return label == null ? listing.card().type() : label.toLowerCase(Locale.ROOT);
    }

    private static boolean isByMember(Listing listing, Map<String, Organisation> members) {
        return listing.card().publishers().stream().anyMatch(members::containsKey);
    }

    /** The members that published most of it. */
    private static List<Organisation> publishing(List<Listing> listings, Map<String, Organisation> members) {
        Map<Organisation, Integer> published = new HashMap<>();
        for (var listing : listings) {
            listing.card().publishers().stream()
                    .filter(members::containsKey)
                    .map(members::get)
                    .distinct()
                    .forEach(it -> published.merge(it, 1, Integer::sum));
        }
        return published.entrySet().stream()
                .sorted(Map.Entry.<Organisation, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(it -> it.getKey().name()))
                .limit(MEMBERS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, Organisation> byName() {
        Map<String, Organisation> byName = new HashMap<>();
        for (var member : organisations.members()) {
            member.allNames().forEach(it -> byName.put(it, member));
        }
        return byName;
    }
}
