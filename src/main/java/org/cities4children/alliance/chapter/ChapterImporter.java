package org.cities4children.alliance.chapter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.Chapter.Own;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.edition.Editions;
import org.cities4children.runtime.intake.Field;
import org.cities4children.runtime.intake.KeptRowImporter;
import org.cities4children.runtime.intake.Listed;
import org.cities4children.runtime.intake.Row;
import org.cities4children.runtime.intake.WebAddress;
import org.cities4children.web.markdown.Markdown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes national alliances in; a country has one. */
@Component
class ChapterImporter extends KeptRowImporter implements Listed {

    static final String LANGUAGE = "language";
    static final String OWN_NAME = "own_name";
    static final String ABOUT = "about";
    static final int LONGEST = 20_000;

    private static final int LINE = 300;
    private static final List<Field> FIELDS = List.of(
            Field.country("country").must(),
            Field.line("name", LINE).must(),
            Field.line("lead_organisation", LINE),
            Field.line("call_launched", 10),
            Field.text("description", 2_000),
            Field.link("source"),
            Field.language(LANGUAGE),
            Field.line(OWN_NAME, LINE),
            Field.text(ABOUT, LONGEST));

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

    /** What a national alliance says of itself is written here; a file knows nothing of it. */
    @Override
    protected ObjectNode beside(ObjectNode before, ObjectNode row) {
        var both = row.deepCopy();
        for (var field : List.of(LANGUAGE, OWN_NAME, ABOUT)) {
            if (!row.has(field) && before.has(field)) {
                both.set(field, before.get(field));
            }
        }
        return both;
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
                text(row, "description"),
                own(new Row(row)),
                null);
        register.save(chapter, row);
    }

    private static Own own(Row row) {
        var about = row.text(ABOUT, LONGEST);
        Markdown.lines(about).checked(ABOUT);
        return new Own(row.language("en"), row.text(OWN_NAME, LINE), about);
    }

    private static @Nullable String text(ObjectNode row, String field) {
        var text = row.path(field).asString("").strip();
        return text.isEmpty() ? null : text;
    }
}
