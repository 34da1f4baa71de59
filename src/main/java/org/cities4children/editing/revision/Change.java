package org.cities4children.editing.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cities4children.editing.row.Form;
import org.cities4children.editing.row.Sheet;
import org.cities4children.runtime.intake.Field;
import org.cities4children.runtime.intake.Publishable;
import org.cities4children.runtime.intake.Summaries;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A field that is different.
 *
 * @param language in which it is said, where that is not the one of the row itself
 */
public record Change(Field field, @Nullable String language, List<WordDiff.Piece> pieces) {

    public Change {
        pieces = List.copyOf(pieces);
    }

    /** What is different between two states of a row, also in its other languages. */
    static List<Change> between(Publishable kind, ObjectNode before, ObjectNode after) {
        List<Change> all = new ArrayList<>(between(kind.fields(), null, before, after));
        var old = new Summaries(before);
        var fresh = new Summaries(after);
        Set<String> languages = new LinkedHashSet<>(old.languages());
        languages.addAll(fresh.languages());
        for (var language : languages) {
            var nothing = JsonNodeFactory.instance.objectNode();
            all.addAll(between(
                    kind.translated(),
                    language,
                    old.in(language).orElse(nothing),
                    fresh.in(language).orElse(nothing)));
        }
        return all;
    }

    /** What is different between two texts in one language. */
    public static List<Change> between(
            List<Field> fields, @Nullable String language, ObjectNode before, ObjectNode after) {
        var old = Sheet.of(fields, before);
        var fresh = Sheet.of(fields, after);
        return fields.stream()
                .filter(it -> !old.value(it).equals(fresh.value(it)))
                .map(it -> new Change(it, language, WordDiff.between(old.value(it), fresh.value(it))))
                .toList();
    }

    public String label(Words words) {
        var name = Form.label(field, words);
        return language == null ? name : words.t("editing.summary.field", name, words.languageName(language));
    }
}
