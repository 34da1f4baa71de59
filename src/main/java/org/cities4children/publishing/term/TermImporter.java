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
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.intake.Editable;
import org.cities4children.runtime.intake.Field;
import org.cities4children.web.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What taking in topics and taking in places have in common. */
abstract class TermImporter implements Editable {

    private static final int LONGEST = 200;

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
            throw new RowRefused("id", "runtime.refused.missing");
        }
        return id;
    }

    /** The row that describes a term. */
    abstract ObjectNode row(Term term);

    @Override
    public Optional<ObjectNode> handedIn(String key) {
        return keeper.find(vocabulary, key).map(this::row);
    }

    /** A row of what was merged changes nothing: what it named is another term now. */
    @Override
    public Taken take(String key, ObjectNode row) {
        var heir = keeper.heir(vocabulary, key);
        return heir.map(it -> new Taken(Outcome.UNCHANGED, id(it), null)).orElseGet(() -> taken(key, read(key, row)));
    }

    private Taken taken(String key, Term read) {
        if (stands(key, read)) {
            // Most rows of a file that is taken again; nobody has to wait for them.
            return new Taken(Outcome.UNCHANGED, id(key), null);
        }
        keeper.alone();
        var before = keeper.find(vocabulary, key);
        keeper.save(vocabulary, standing(read, before));
        return before.map(it -> new Taken(Outcome.UPDATED, id(key), json.<ObjectNode>valueToTree(it)))
                .orElseGet(() -> new Taken(Outcome.CREATED, id(key), null));
    }

    private boolean stands(String key, Term read) {
        var before = keeper.find(vocabulary, key);
        return before.filter(standing(read, before)::equals).isPresent();
    }

    /** The term under what is above it now; where that was merged into the term itself, it stands as it stood. */
    private Term standing(Term read, Optional<Term> before) {
        var heir = Optional.ofNullable(read.broader()).flatMap(it -> keeper.heir(vocabulary, it));
        if (heir.isEmpty()) {
            return read;
        }
        var above = heir.get().equals(read.id()) ? before.map(Term::broader).orElse(null) : heir.get();
        return read.with(read.synonyms(), above);
    }

    @Override
    public Optional<ObjectNode> hold(String key) {
        return keeper.find(vocabulary, key).map(it -> json.<ObjectNode>valueToTree(it));
    }

    @Override
    public void alone() {
        keeper.alone();
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

    /** Without a letter or a figure nobody could call it, and it would have no address. */
    static boolean isName(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
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

    /** A row with its id and synonyms, and texts by language. */
    ObjectNode row(Term term, String field, Map<String, String> texts) {
        var row = json.createObjectNode().put("id", term.id());
        row.set(field, json.valueToTree(new TreeMap<>(texts)));
        row.set("synonyms", json.valueToTree(term.synonyms()));
        return row;
    }

    /** A name in each language, English first and needed. */
    static List<Field> names(String english, String others) {
        List<Field> all = new ArrayList<>();
        all.add(Field.line(english, LONGEST).must());
        Language.all().stream()
                .filter(it -> !it.code().equals("en"))
                .forEach(it -> all.add(Field.line(others + "." + it.code(), LONGEST)));
        return all;
    }
}
