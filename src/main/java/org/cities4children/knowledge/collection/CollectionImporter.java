package org.cities4children.knowledge.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.knowledge.resource.Resources;
import org.cities4children.publishing.Card;
import org.cities4children.publishing.Draft;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Terms;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.intake.Field;
import org.cities4children.runtime.intake.KeptRowImporter;
import org.cities4children.runtime.intake.Publishable;
import org.cities4children.runtime.intake.Row;
import org.cities4children.web.address.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes collections in: their resources must be there already. */
@Component
class CollectionImporter extends KeptRowImporter implements Publishable {

    private static final int MOST = 100;

    private final Selections selections;
    private final Resources resources;
    private final Publications publications;
    private final Terms terms;

    CollectionImporter(Selections selections, Resources resources, Publications publications, Terms terms) {
        // The publication's own change is noted as it is saved.
        super(() -> {});
        this.selections = selections;
        this.resources = resources;
        this.publications = publications;
        this.terms = terms;
    }

    @Override
    public String kind() {
        return "collections";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String key(ObjectNode node) {
        var row = new Row(node);
        var id = row.text("id", 200);
        return id.isEmpty() ? Slug.whole(row.required("title", 300)) : id;
    }

    @Override
    public Optional<ObjectNode> handedIn(String key) {
        return selections.handedIn(key);
    }

    @Override
    public Optional<ObjectNode> hold(String key) {
        return selections.hold(key);
    }

    @Override
    public void shared() {
        publications.holdTerms();
    }

    @Override
    public String published() {
        return "collection";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.line("title", 300).must(),
                Field.text("description", 2_000),
                Field.text("note", 10_000),
                Field.lines("resources", "id", "why").must(),
                Field.lines("by"),
                Field.language("language"),
                Field.topics());
    }

    @Override
    public Optional<String> keyOf(UUID id) {
        return selections.keyOf(id);
    }

    @Override
    protected void delete(String key) {
        selections.delete(key);
        publications.remove(id(key));
    }

    @Override
    protected void save(String key, ObjectNode node) {
        var row = new Row(node);
        var id = id(key);
        selections.save(key, new Selection(id, row.text("note", 10_000), items(row)), node);
        publications.save(new Draft(
                id,
                "collection",
                key,
                row.required("title", 300),
                row.text("description", 2_000),
                row.language("en"),
                new Card("collection", null, row.texts("by", 200), List.of(), null),
                terms.checked(row.texts("topics", 80)),
                List.of()));
    }

    private List<Selection.Item> items(Row row) {
        var chosen = row.list("resources").stream()
                .map(it -> it.isObject() ? new Row(it) : Row.of("id", it))
                .toList();
        if (chosen.isEmpty() || chosen.size() > MOST) {
            throw new RowRefused("resources", "knowledge.refused.collection-size", MOST);
        }
        var ids = resources.withGivenIds(
                chosen.stream().map(it -> it.required("id", 200)).toList());
        List<Selection.Item> items = new ArrayList<>();
        for (var each : chosen) {
            items.add(new Selection.Item(
                    resource(each.required("id", 200), ids.get(each.text("id", 200))), each.text("why", 1_000)));
        }
        return items;
    }

    private static UUID resource(String given, @Nullable UUID id) {
        if (id == null) {
            throw new RowRefused("resources", "knowledge.refused.no-resource", given);
        }
        return id;
    }
}
