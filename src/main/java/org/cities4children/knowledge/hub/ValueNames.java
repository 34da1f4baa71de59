package org.cities4children.knowledge.hub;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cities4children.publishing.NameWords;
import org.cities4children.publishing.Term;
import org.cities4children.publishing.Terms;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** What a filter's values are called in the reader's language. */
@Component
class ValueNames {

    private static final int MOST_PLACES = 3;

    private final Terms terms;

    ValueNames(Terms terms) {
        this.terms = terms;
    }

    String name(String facet, String value, Words words) {
        var language = words.language().code();
        return switch (facet) {
            case "topic" -> terms.topic(value).map(it -> it.name(language)).orElse(value);
            case "place" -> terms.place(value).map(it -> place(it, language)).orElse(value);
            case "language" -> languageName(value, words);
            case "type", "audience" -> words.known("knowledge." + facet + "." + value, value);
            case "year" -> value.matches("[0-9]{1,9}") ? words.year(Integer.parseInt(value)) : value;
            default -> value;
        };
    }

    /** The places that were typed, or their countries, as far as something is about them. */
    List<HubPage.Link> placesIn(String typed, Words words) {
        var use = terms.placeUse();
        return terms.placesNamedIn(typed).stream()
                .map(it -> use.containsKey(it.id()) ? it.id() : it.broader())
                .filter(it -> it != null && use.containsKey(it))
                .distinct()
                .limit(MOST_PLACES)
                .map(it -> new HubPage.Link(
                        name("place", it, words), (it.contains("/") ? "/hub?place=" : "/places/") + it))
                .toList();
    }

    /**
     * What else was typed beside the names of places, as it was typed; empty when there is nothing else or no place.
     */
    String besidePlacesIn(String typed) {
        var names = terms.placesNamedIn(typed).stream()
                .flatMap(Term::called)
                .flatMap(it -> NameWords.of(it).stream())
                .collect(Collectors.toSet());
        return names.isEmpty()
                ? ""
                : Arrays.stream(typed.split(" "))
                        .filter(it -> !names.containsAll(NameWords.of(it))
                                && terms.placesNamedIn(it).isEmpty())
                        .collect(Collectors.joining(" "));
    }

    private String place(Term place, String language) {
        var name = place.name(language);
        var above = place.broader();
        return above == null
                ? name
                : name + " (" + terms.place(above).map(it -> it.name(language)).orElse(above) + ")";
    }

    private static String languageName(String code, Words words) {
        return code.matches("[A-Za-z]{2,3}") ? words.languageName(code.toLowerCase(Locale.ROOT)) : code;
    }
}
