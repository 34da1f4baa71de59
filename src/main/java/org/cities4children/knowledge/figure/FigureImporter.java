package org.cities4children.knowledge.figure;

import java.util.List;
import java.util.Optional;
import org.cities4children.publishing.Terms;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.edition.Editions;
import org.cities4children.runtime.intake.Field;
import org.cities4children.runtime.intake.KeptRowImporter;
import org.cities4children.runtime.intake.Listed;
import org.cities4children.runtime.intake.Row;
import org.cities4children.runtime.intake.WebAddress;
import org.cities4children.web.address.Slug;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes key figures in: none without a publication that states it. */
@Component
class FigureImporter extends KeptRowImporter implements Listed {

    private static final int LINE = 300;
    private static final int TEXT = 2_000;

    private static final List<Field> FIELDS = List.of(
            Field.line("indicator", LINE).must(),
            Field.line("qualifier", 40),
            Field.line("value", 40).must(),
            Field.line("unit", LINE).must(),
            Field.year("year"),
            Field.line("place", LINE),
            Field.line("publication", LINE).must(),
            Field.line("resource", 200),
            Field.link("url"),
            Field.day("seen"),
            Field.text("caution", TEXT),
            Field.text("note", TEXT),
            Field.topics());

    private final Figures figures;
    private final Terms terms;

    FigureImporter(Figures figures, Terms terms, Editions editions) {
        super(editions::nextAfterCommit);
        this.figures = figures;
        this.terms = terms;
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
        return id.isEmpty() ? Slug.whole(required(row, "indicator")) : id;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public List<Entry> entries() {
        return figures.all().stream()
                .map(it -> new Entry(it.id(), it.indicator(), null))
                .toList();
    }

    @Override
    public String shownAt(String key) {
        return "/figures#" + key;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public Optional<ObjectNode> handedIn(String key) {
        return figures.handedIn(key);
    }

    @Override
    public Optional<ObjectNode> hold(String key) {
        return figures.hold(key);
    }

    @Override
    protected void delete(String key) {
        figures.delete(key);
    }

    @Override
    protected void save(String key, ObjectNode row) {
        required(row, "indicator");
        required(row, "value");
        required(row, "unit");
        required(row, "publication");
        var url = row.path("url").asString("").strip();
        if (!url.isEmpty() && WebAddress.read(url).isEmpty()) {
            throw new RowRefused("url", "runtime.refused.no-address", url);
        }
        new Row(row).day("seen");
        terms.checked(new Row(row).texts("topics", 80));
        figures.save(key, row);
    }

    private static String required(ObjectNode row, String field) {
        var text = row.path(field).asString("").strip();
        if (text.isEmpty()) {
            throw new RowRefused(field, "runtime.refused.missing");
        }
        return text;
    }
}
