package org.cities4children.knowledge.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells an organisation's name from a person's where the row does not say which it is.
 *
 * <p>A guess that errs towards persons: taking a person for a publisher would show a private name in a filter. A row
 * can say it itself: {@code {"name": "…", "kind": "organisation"}}.
 */
final class OrganisationNames {

    private static final Set<String> WORDS = Set.of(
            "academy",
            "agency",
            "alliance",
            "association",
            "authority",
            "bank",
            "bureau",
            "campaign",
            "centre",
            "center",
            "city",
            "cities",
            "coalition",
            "college",
            "commission",
            "committee",
            "community",
            "consortium",
            "council",
            "department",
            "federation",
            "forum",
            "foundation",
            "fund",
            "global",
            "government",
            "group",
            "habitat",
            "hub",
            "humanity",
            "initiative",
            "institute",
            "international",
            "laboratory",
            "ministry",
            "movement",
            "nations",
            "network",
            "office",
            "organisation",
            "organization",
            "partnership",
            "plan",
            "programme",
            "program",
            "project",
            "save",
            "school",
            "secretariat",
            "service",
            "society",
            "statistics",
            "team",
            "trust",
            "unicef",
            "union",
            "university",
            "vision",
            "wri",
            "nacto",
            "vamos",
            "utmaning",
            "infonomics",
            "consulting");
    private static final Set<String> SMALL = Set.of("for", "of", "the", "and", "at", "&");
    private static final Pattern GAPS = Pattern.compile("[\\s(),.:/–-]+");

    private OrganisationNames() {}

    static boolean looksLikeOne(String name) {
        var words = GAPS.splitAsStream(name.strip()).toList();
        if (words.size() == 1) {
            return true;
        }
        for (var word : words) {
            var lower = word.toLowerCase(Locale.ROOT);
            if (WORDS.contains(lower) || SMALL.contains(lower)) {
                return true;
            }
        }
        return false;
    }
}
