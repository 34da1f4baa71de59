package org.cities4children.publishing.term;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.cities4children.publishing.Term;
import org.cities4children.runtime.Importer;
import org.cities4children.runtime.RowRefused;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What taking in topics and taking in places have in common. */
abstract class TermImporter implements Importer {

    private final Vocabulary vocabulary;
    private final TermKeeper keeper;
    private final JsonMapper json;

    TermImporter(Vocabulary vocabulary, TermKeeper keeper, JsonMapper json) {
        this.vocabulary = vocabulary;
        this.keeper = keeper;
        this.json = json;
    }

    /** The term that a row describes. */
    abstract Term read(String id, ObjectNode row);

    @Override
    public String kind() {
        return vocabulary.column();
    }

    @Override
    public String key(ObjectNode row) {
        var id = text(row, "id");
        if (id.isEmpty()) {
            throw new RowRefused("id", "it is missing");
        }
        return id;
    }

    @Override
    public Taken take(String key, ObjectNode row) {
        var term = read(key, row);
        var before = keeper.find(vocabulary, key);
        if (before.filter(term::equals).isPresent()) {
            return new Taken(Outcome.UNCHANGED, id(key), null);
        }
        keeper.save(vocabulary, term);
        return before.map(it -> new Taken(Outcome.UPDATED, id(key), json.<ObjectNode>valueToTree(it)))
                .orElseGet(() -> new Taken(Outcome.CREATED, id(key), null));
    }

    @Override
    public Optional<ObjectNode> hold(String key) {
        return keeper.find(vocabulary, key).map(it -> json.<ObjectNode>valueToTree(it));
    }

    @Override
    public void putBack(String key, @Nullable ObjectNode before) {
        if (before == null) {
            keeper.delete(vocabulary, key);
        } else {
            keeper.save(vocabulary, Objects.requireNonNull(json.treeToValue(before, Term.class)));
        }
    }

    private UUID id(String key) {
        return UUID.nameUUIDFromBytes((vocabulary.word() + ":" + key).getBytes(StandardCharsets.UTF_8));
    }

    static String text(JsonNode row, String field) {
        return row.path(field).asString("").strip();
    }

    static List<String> strings(JsonNode row, String field) {
        List<String> all = new ArrayList<>();
        row.path(field).forEach(it -> all.add(it.asString("").strip()));
        all.removeIf(String::isEmpty);
        return all;
    }

    static Map<String, String> byLanguage(JsonNode row, String field) {
        Map<String, String> all = new TreeMap<>();
        row.path(field)
                .properties()
                .forEach(it -> all.put(it.getKey(), it.getValue().asString("").strip()));
        return all;
    }
}
