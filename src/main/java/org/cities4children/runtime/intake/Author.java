package org.cities4children.runtime.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.cities4children.runtime.RowRefused;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who made something, as a row names them: {@code "…"}, or {@code {"name": "…", "kind": "organisation"}}.
 *
 * @param kind person, organisation, or empty where the row does not say
 */
public record Author(String name, String kind) {

    /** The field in which they stand. */
    public static final String FIELD = "authors";

    private static final int LONGEST = 200;
    private static final Set<String> KINDS = Set.of("", "person", "organisation");

    /** Those of a row, in its order. */
    public static List<Author> of(Row row) {
        Set<Author> authors = new LinkedHashSet<>();
        for (var entry : row.list(FIELD)) {
            var author = entry.isObject() ? described(new Row(entry)) : named(entry);
            if (!author.name().isEmpty()) {
                authors.add(author);
            }
        }
        return List.copyOf(authors);
    }

    private static Author described(Row entry) {
        var kind = entry.text("kind", 20);
        if (!KINDS.contains(kind)) {
            throw new RowRefused(FIELD, "runtime.refused.none-of", kind, "person, organisation");
        }
        return new Author(entry.required("name", LONGEST), kind);
    }

    private static Author named(JsonNode entry) {
        if (!entry.isString() && !entry.isNull()) {
            throw new RowRefused(FIELD, "runtime.refused.author");
        }
        var name = entry.asString("").strip();
        if (name.length() > LONGEST) {
            throw new RowRefused(FIELD, "runtime.refused.long-entry", LONGEST);
        }
        return new Author(name, "");
    }

    /** Whether it is no person; a guess decides where the row does not say it. */
    public boolean isOrganisation(Predicate<String> guess) {
        return kind.isEmpty() ? guess.test(name) : kind.equals("organisation");
    }
}
