package org.cities4children.alliance.enquiry;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.OrganisationKind;
import org.cities4children.web.Words;
import org.cities4children.web.choice.Offered;
import org.cities4children.web.choice.Offered.Option;

/** What the form offers to choose from. */
final class Kinds {

    /** As organisations have it; the smallest come first. */
    static final List<String> ALL = List.of(
            "Community organisation",
            "Youth group",
            "NGO",
            "INGO",
            "Local government",
            "City network",
            "University or research",
            "Professional network",
            "People's movement",
            "Foundation",
            "Private sector",
            "UN agency",
            "Other");

    private Kinds() {}

    static Offered kinds(Words words) {
        return Offered.of(ALL.stream()
                .map(it -> new Option(it, OrganisationKind.name(it, words)))
                .toList());
    }

    static boolean isCountry(String code) {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code);
    }

    /** All countries, by name. */
    static Offered countries(Words words) {
        return byName(
                Arrays.stream(Locale.getISOCountries())
                        .map(it -> new Option(it, words.country(it)))
                        .toList(),
                words);
    }

    /** The national alliances, by their countries. */
    static Offered chapters(List<Chapter> chapters, Words words) {
        return byName(
                chapters.stream()
                        .map(it -> new Option(it.country(), words.country(it.country())))
                        .toList(),
                words);
    }

    private static Offered byName(List<Option> options, Words words) {
        var order = Comparator.comparing(
                Option::name, Collator.getInstance(words.language().locale()));
        return Offered.of(options.stream().sorted(order).toList());
    }
}
