package org.cities4children.runtime.intake;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a row says in other languages: what came with it, in {@code translations}, and over that what was written by
 * hand, in {@code summaries}. They stand apart so that no file that comes again takes away what somebody wrote.
 */
public record Summaries(ObjectNode row) {

    /** An object by language; null stands for what was taken away by hand, also if it came with the row. */
    public static final String BY_HAND = "summaries";

    private static final String CAME = "translations";

    /** The language of the row itself. */
    public String own() {
        return new Row(row).language("en");
    }

    /** The languages that this speaks of. */
    public Set<String> languages() {
        Set<String> all = new LinkedHashSet<>();
        new Row(row).list(CAME).forEach(it -> all.add(language(it)));
        all.addAll(row.path(BY_HAND).propertyNames());
        return all;
    }

    /** What readers see in a language. */
    public Optional<ObjectNode> in(String language) {
        return isByHand(language) ? object(row.path(BY_HAND).path(language)) : came(language);
    }

    /** What came with the row in a language, whether or not somebody wrote something else since. */
    public Optional<ObjectNode> came(String language) {
        return new Row(row)
                .list(CAME).stream()
                        .filter(it -> language(it).equals(language))
                        .findFirst()
                        .flatMap(Summaries::object);
    }

    /** Whether somebody wrote it, or took it away. */
    public boolean isByHand(String language) {
        return row.path(BY_HAND).has(language);
    }

    /** The row with this written by hand. */
    public ObjectNode write(String language, ObjectNode text) {
        row.withObject("/" + BY_HAND).set(language, text);
        return row;
    }

    /** The row without it. */
    public ObjectNode remove(String language) {
        row.withObject("/" + BY_HAND).set(language, JsonNodeFactory.instance.nullNode());
        return row;
    }

    /** A row that comes anew, with what was written by hand in this one. */
    public ObjectNode carriedTo(ObjectNode coming) {
        if (!row.has(BY_HAND)
                || !(coming.path(BY_HAND).isMissingNode()
                        || coming.path(BY_HAND).isObject())) {
            return coming;
        }
        var both = coming.deepCopy();
        row.path(BY_HAND).forEachEntry(both.withObject("/" + BY_HAND)::set);
        return both;
    }

    private static String language(JsonNode entry) {
        return entry.path("language").asString("").strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<ObjectNode> object(JsonNode node) {
        return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }
}
