package org.cities4children.knowledge.intake;

import static org.cities4children.knowledge.intake.ResourceRow.LONGEST_BODY;
import static org.cities4children.knowledge.intake.ResourceRow.LONGEST_SUMMARY;
import static org.cities4children.knowledge.intake.ResourceRow.LONGEST_TITLE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cities4children.knowledge.resource.Resource.Variant;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.intake.Row;
import org.cities4children.runtime.intake.Summaries;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The words of a resource in each language, the original first; what was written by hand stands over what came. */
final class Variants {

    private final Variant original;
    private final Map<String, Variant> all = new LinkedHashMap<>();

    Variants(Variant original) {
        this.original = original;
        all.put(original.language(), original);
    }

    List<Variant> of(Row row) {
        for (var entry : row.list("translations")) {
            came(new Row(entry));
        }
        var byHand = row.node().path(Summaries.BY_HAND);
        if (!byHand.isMissingNode() && !byHand.isObject()) {
            throw new RowRefused(Summaries.BY_HAND, "knowledge.refused.no-summaries");
        }
        byHand.forEachEntry(this::written);
        return List.copyOf(all.values());
    }

    private void came(Row row) {
        var language = row.language("");
        var variant = new Variant(
                language,
                row.required("title", LONGEST_TITLE),
                row.text("description", LONGEST_SUMMARY),
                row.text("text", LONGEST_BODY),
                row.address("url"));
        if (all.putIfAbsent(language, variant) != null) {
            throw new RowRefused("translations", "knowledge.refused.twice", language);
        }
    }

    private void written(String code, JsonNode text) {
        var language = new Row(JsonNodeFactory.instance.objectNode().put("language", code)).language("");
        if (language.equals(original.language())) {
            // A resource whose own language was changed: what had been written in that one waits.
            return;
        }
        var came = all.get(language);
        if (text.isNull()) {
            takenAway(language, came);
            return;
        }
        var row = new Row(text);
        all.put(
                language,
                new Variant(
                        language,
                        row.required("title", LONGEST_TITLE),
                        row.text("description", LONGEST_SUMMARY),
                        came == null ? "" : came.body(),
                        came == null ? null : came.url()));
    }

    /** A link to the work in that language, and its full text, are no summary of ours: they stay. */
    private void takenAway(String language, @Nullable Variant came) {
        if (came != null && came.url() == null && came.body().isEmpty()) {
            all.remove(language);
        } else if (came != null) {
            all.put(language, new Variant(language, came.title(), "", came.body(), came.url()));
        }
    }
}
