package org.cities4children.alliance.chapter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cities4children.alliance.Chapter;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.edition.Editions;
import org.cities4children.runtime.intake.Field;
import org.cities4children.runtime.intake.KeptRowImporter;
import org.cities4children.runtime.intake.Listed;
import org.cities4children.runtime.intake.WebAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes national alliances in; a country has one. */
@Component
class ChapterImporter extends KeptRowImporter implements Listed {

    private static final int LINE = 300;
    private static final List<Field> FIELDS = List.of(
            Field.country("country").must(),
            Field.line("name", LINE).must(),
            Field.line("lead_organisation", LINE),
            Field.line("call_launched", 10),
            Field.text("description", 2_000),
            Field.link("source"));

    private final ChapterRegister register;

    ChapterImporter(ChapterRegister register, Editions editions) {
        super(editions::nextAfterCommit);
        this.register = register;
    }

    @Override
    public String kind() {
        return "chapters";
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public String key(ObjectNode row) {
        var country = row.path("country").asString("").strip().toUpperCase(Locale.ROOT);
        if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(country)) {
            throw new RowRefused("country", "runtime.refused.no-country", country);
        }
        return country;
    }

    @Override
    public Optional<ObjectNode> handedIn(String key) {
        return register.handedIn(key);
    }

    @Override
    public Optional<ObjectNode> hold(String key) {
        return register.hold(key);
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public List<Entry> entries() {
        return register.all().stream()
                .map(it -> new Entry(it.country(), it.name(), null))
                .toList();
    }

    @Override
    public String shownAt(String key) {
        return "/chapters/" + key;
    }

    /** A national alliance is closed, never taken away; which the alliance decides, not an editor. */
    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    protected void delete(String key) {
        register.delete(key);
    }

    @Override
    protected void save(String key, ObjectNode row) {
        if (!key(row).equals(key)) {
            throw new RowRefused("country", "alliance.refused.chapter-moves");
        }
        var name = text(row, "name");
        if (name == null) {
            throw new RowRefused("name", "runtime.refused.missing");
        }
        var source = text(row, "source");
        if (source != null && WebAddress.read(source).isEmpty()) {
            throw new RowRefused("source", "runtime.refused.no-address", source);
        }
        var chapter = new Chapter(
                key,
                name,
                text(row, "lead_organisation"),
                text(row, "call_launched"),
                source,
                text(row, "description"));
        register.save(chapter, row);
    }

    private static @Nullable String text(ObjectNode row, String field) {
        var text = row.path(field).asString("").strip();
        return text.isEmpty() ? null : text;
    }
}
