package org.cities4children.knowledge.figure;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.cities4children.publishing.Pages;
import org.cities4children.publishing.Slug;
import org.cities4children.publishing.Terms;
import org.cities4children.runtime.Importer;
import org.cities4children.runtime.RowRefused;
import org.cities4children.web.WebAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes key figures in: none without a publication that states it. */
@Component
class FigureImporter implements Importer {

    private final Figures figures;
    private final Terms terms;
    private final Pages pages;

    FigureImporter(Figures figures, Terms terms, Pages pages) {
        this.figures = figures;
        this.terms = terms;
        this.pages = pages;
    }

    @Override
    public String kind() {
        return "figures";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String key(ObjectNode row) {
        var id = row.path("id").asString("").strip();
        return id.isEmpty() ? Slug.of(required(row, "indicator")) : id;
    }

    @Override
    public Taken take(String key, ObjectNode row) {
        required(row, "indicator");
        required(row, "value");
        required(row, "unit");
        required(row, "publication");
        var url = row.path("url").asString("").strip();
        if (!url.isEmpty() && WebAddress.read(url).isEmpty()) {
            throw new RowRefused("url", "\"" + url + "\" is no web address");
        }
        row.path("topics").forEach(it -> {
            if (terms.topic(it.asString("")).isEmpty()) {
                throw new RowRefused("topics", "there is no topic \"" + it.asString("") + "\"");
            }
        });
        var before = figures.handedIn(key).orElse(null);
        if (row.equals(before)) {
            return new Taken(Outcome.UNCHANGED, id(key), null);
        }
        figures.save(key, row);
        pages.changeAfterCommit();
        return new Taken(before == null ? Outcome.CREATED : Outcome.UPDATED, id(key), before);
    }

    @Override
    public void putBack(String key, @Nullable ObjectNode before) {
        if (before == null) {
            figures.delete(key);
        } else {
            figures.save(key, before);
        }
        pages.changeAfterCommit();
    }

    private static String required(ObjectNode row, String field) {
        var text = row.path(field).asString("").strip();
        if (text.isEmpty()) {
            throw new RowRefused(field, "it is missing");
        }
        return text;
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("figure:" + key).getBytes(StandardCharsets.UTF_8));
    }
}
