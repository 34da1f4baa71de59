package org.cities4children.site.alliance;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cities4children.runtime.intake.Codes;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A country, a region, or everywhere.
 *
 * @param code ISO 3166-1 alpha-2, UN M49, or empty for everywhere
 */
record Whereabouts(String code) {

    /** What an address says; everywhere when there is no such place. */
    static Whereabouts of(String typed) {
        var code = typed.strip().toUpperCase(Locale.ROOT);
        return new Whereabouts(Regions.has(code) || Codes.COUNTRIES.contains(code) ? code : "");
    }

    boolean isEverywhere() {
        return code.isEmpty();
    }

    String address() {
        return isEverywhere() ? "/members" : "/members?in=" + code;
    }

    /** Whether a country lies there; one that is unknown lies everywhere only. */
    boolean holds(@Nullable String country) {
        return isEverywhere() || (country != null && (code.equals(country) || code.equals(Regions.of(country))));
    }

    /** The regions and countries in which something lies, by their names, with how much. */
    static List<MembersPage.Region> choices(Stream<String> countries, Words words) {
        var byRegion = countries.collect(
                Collectors.groupingBy(Regions::of, Collectors.groupingBy(Function.identity(), Collectors.counting())));
        return byRegion.entrySet().stream()
                .map(it -> new MembersPage.Region(it.getKey(), countries(it.getValue(), words)))
                .filter(it -> !it.code().isEmpty())
                .sorted(byName(MembersPage.Region::code, words))
                .toList();
    }

    private static List<MembersPage.Country> countries(Map<String, Long> counts, Words words) {
        return counts.entrySet().stream()
                .map(it -> new MembersPage.Country(it.getKey(), it.getValue().intValue()))
                .sorted(byName(MembersPage.Country::code, words))
                .toList();
    }

    private static <T> Comparator<T> byName(Function<T, String> code, Words words) {
        return Comparator.comparing(
                it -> words.country(code.apply(it)),
                Collator.getInstance(words.language().locale()));
    }
}
