package org.cities4children.exchange.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Term;
import org.cities4children.publishing.Terms;
import org.cities4children.runtime.DataFolder;
import org.springframework.stereotype.Component;

/** The hub as comma-separated values (RFC 4180), one row a resource. */
@Component
class Spreadsheet {

    private static final List<String> HEADER = List.of(
            "id",
            "title",
            "summary",
            "language",
            "type",
            "label",
            "creators",
            "publishers",
            "year",
            "topics",
            "places",
            "address",
            "published",
            "revised");

    private final Publications publications;
    private final Terms terms;
    private final String baseUrl;

    Spreadsheet(Publications publications, Terms terms, DataFolder dataFolder) {
        this.publications = publications;
        this.terms = terms;
        baseUrl = dataFolder.baseUrl();
    }

    void write(OutputStream to) throws IOException {
        var table = new Table(to, HEADER);
        try {
            publications.each(Set.of("resource"), it -> table.line(cells(it)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        table.end();
    }

    private List<String> cells(Listing listing) {
        var card = listing.card();
        return List.of(
                listing.id().toString(),
                listing.title(),
                listing.summary(),
                listing.language(),
                card.type(),
                Objects.requireNonNullElse(card.label(), ""),
                String.join("; ", card.creators()),
                String.join("; ", card.publishers()),
                card.year() == null ? "" : String.valueOf(card.year()),
                listing.topics().stream().map(this::topic).collect(Collectors.joining("; ")),
                listing.places().stream().map(this::place).collect(Collectors.joining("; ")),
                baseUrl + listing.path(),
                time(listing.published()),
                time(listing.revised()));
    }

    private String topic(String id) {
        return terms.topic(id).map(Spreadsheet::english).orElse(id);
    }

    private String place(String id) {
        return terms.place(id).map(Spreadsheet::english).orElse(id);
    }

    private static String english(Term term) {
        return term.name("en");
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
