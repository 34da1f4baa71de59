package org.cities4children.knowledge.resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cities4children.knowledge.citation.Creator;
import org.cities4children.publishing.Listing;
import org.cities4children.web.page.StructuredData;
import org.springframework.stereotype.Component;

/** Tells robots in schema.org's words what a resource is. */
@Component
class JsonLd {

    private final StructuredData data;

    JsonLd(StructuredData data) {
        this.data = data;
    }

    /** A document that is safe inside a script element: it holds no {@code <}. */
    String of(Listing listing, Resource resource, String address) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.put("@type", listing.card().type().equals("report") ? "Report" : "CreativeWork");
        document.put("@id", address);
        document.put("url", address);
        document.put("name", listing.title());
        if (!listing.summary().isEmpty()) {
            document.put("description", listing.summary());
        }
        document.put("inLanguage", listing.language());
        document.put("author", resource.creators().stream().map(JsonLd::creator).toList());
        if (!listing.card().publishers().isEmpty()) {
            document.put(
                    "publisher",
                    listing.card().publishers().stream()
                            .map(it -> Map.of("@type", "Organization", "name", it))
                            .toList());
        }
        if (listing.card().year() != null) {
            document.put("datePublished", listing.card().year().toString());
        }
        if (resource.licence() != null) {
            document.put("license", resource.licence());
        }
        // A listing or catalogue tells of the work; it is not the work.
        if (resource.place() != null && resource.place().kind().equals("official")) {
            document.put("sameAs", List.of(resource.place().url()));
        }
        return data.of(document);
    }

    private static Map<String, String> creator(Creator creator) {
        return Map.of("@type", creator.organisation() ? "Organization" : "Person", "name", creator.name());
    }
}
