package org.cities4children.site.alliance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cities4children.events.Agenda;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.search.Findings;
import org.cities4children.search.Question;
import org.cities4children.search.Search;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** What is public by an organisation, of a national alliance, or about a country. */
@Component
class Published {

    private static final int SHOWN = 4;

    private final Search search;
    private final Publications publications;
    private final Agenda agenda;

    Published(Search search, Publications publications, Agenda agenda) {
        this.search = search;
        this.publications = publications;
        this.agenda = agenda;
    }

    /**
     * Some resources and stories, and the events.
     *
     * @param resources values by facet that resources have
     * @param others values by facet that stories and events have
     */
    Works with(Map<String, Set<String>> resources, Map<String, Set<String>> others, Words words) {
        var inHub = search.find(Question.in("resource").filteredBy(resources).part(0, SHOWN));
        var told = search.find(Question.in("story").filteredBy(others).part(0, SHOWN));
        var listings = publications.listings(ids(inHub, told));
        return new Works(
                some("resource", inHub, listings), some("story", told, listings), agenda.of(others, SHOWN, words));
    }

    private static List<UUID> ids(Findings... all) {
        return Stream.of(all)
                .flatMap(it -> it.found().stream())
                .map(it -> UUID.fromString(it.id()))
                .toList();
    }

    private static Works.Some some(String kind, Findings findings, List<Listing> listings) {
        return new Works.Some(
                findings.total(),
                listings.stream().filter(it -> it.kind().equals(kind)).toList());
    }
}
