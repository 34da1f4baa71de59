package org.cities4children.knowledge.intake;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cities4children.knowledge.citation.Creator;
import org.cities4children.knowledge.resource.Resource;
import org.cities4children.knowledge.resource.Resources;
import org.cities4children.publishing.Card;
import org.cities4children.publishing.Draft;
import org.cities4children.publishing.NewPlaces;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Terms;
import org.cities4children.runtime.intake.Field;
import org.cities4children.runtime.intake.KeptRowImporter;
import org.cities4children.runtime.intake.Publishable;
import org.cities4children.runtime.intake.Row;
import org.cities4children.runtime.intake.Summaries;
import org.cities4children.web.address.Slug;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes resources into the hub. */
@Component
class ResourceImporter extends KeptRowImporter implements Publishable {

    private final Resources resources;
    private final Publications publications;
    private final Terms terms;
    private final NewPlaces places;

    ResourceImporter(Resources resources, Publications publications, Terms terms, NewPlaces places) {
        super(() -> {});
        this.resources = resources;
        this.publications = publications;
        this.terms = terms;
        this.places = places;
    }

    @Override
    public String kind() {
        return "resources";
    }

    @Override
    public int order() {
        return 50;
    }

    /** The id where one is given, else the normalised title with year and first author. */
    @Override
    public String key(ObjectNode node) {
        var row = new Row(node);
        var id = row.text("id", 200);
        if (!id.isEmpty()) {
            return "id:" + id;
        }
        var described = new ResourceRow(node);
        var first = described.creators().stream().findFirst().map(Creator::name).orElse("");
        var year = described.year();
        return "work:" + Slug.whole(described.title()) + "/" + (year == null ? "" : year) + "/" + Slug.whole(first);
    }

    @Override
    public Optional<ObjectNode> handedIn(String key) {
        return resources.handedIn(key);
    }

    @Override
    public Optional<ObjectNode> hold(String key) {
        return resources.hold(key);
    }

    @Override
    public void shared() {
        publications.holdTerms();
    }

    @Override
    public String published() {
        return "resource";
    }

    @Override
    public List<Field> fields() {
        return ResourceRow.FIELDS;
    }

    @Override
    public List<Field> translated() {
        return ResourceRow.TRANSLATED;
    }

    @Override
    public Set<UUID> silent(Collection<UUID> ids, String language) {
        return resources.without(ids, language);
    }

    @Override
    protected ObjectNode beside(ObjectNode before, ObjectNode row) {
        return new Summaries(before).carriedTo(row);
    }

    @Override
    public Optional<String> keyOf(UUID id) {
        return resources.find(id).map(Resource::key);
    }

    @Override
    protected void delete(String key) {
        resources.delete(key);
        publications.remove(id(key));
    }

    // As it was made when there was no other kind: covers and links hang on it.
    @Override
    protected UUID id(String key) {
        return UUID.nameUUIDFromBytes(("resource:" + key).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected void save(String key, ObjectNode node) {
        var row = new ResourceRow(node);
        var resource = row.resource(id(key), key);
        resources.save(resource, node);
        publications.save(new Draft(
                resource.id(),
                "resource",
                null,
                row.title(),
                row.summary(),
                row.language(),
                card(row),
                terms.checked(row.topics()),
                places.of(new Row(node))));
    }

    private static Card card(ResourceRow row) {
        var creators = row.creators();
        return new Card(
                row.type().type().code(),
                row.type().label(),
                creators.stream().map(Creator::name).toList(),
                creators.stream()
                        .filter(Creator::organisation)
                        .map(Creator::name)
                        .toList(),
                row.year());
    }
}
