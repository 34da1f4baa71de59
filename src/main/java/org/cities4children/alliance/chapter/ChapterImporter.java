package org.cities4children.alliance.chapter;

import java.util.Locale;
import java.util.Optional;
import org.cities4children.alliance.Chapter;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.database.AfterCommit;
import org.cities4children.runtime.intake.KeptRowImporter;
import org.cities4children.runtime.intake.WebAddress;
import org.cities4children.web.PageCache;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes national alliances in; a country has one. */
@Component
class ChapterImporter extends KeptRowImporter {

    private final ChapterRegister register;

    ChapterImporter(ChapterRegister register, PageCache pages) {
        super(() -> AfterCommit.run(pages::changed));
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
            throw new RowRefused("country", "it is missing, or no country code (ISO 3166-1 alpha-2)");
        }
        return country;
    }

    @Override
    protected Optional<ObjectNode> handedIn(String key) {
        return register.handedIn(key);
    }

    @Override
    protected void delete(String key) {
        register.delete(key);
    }

    @Override
    protected void save(String key, ObjectNode row) {
        var name = text(row, "name");
        if (name == null) {
            throw new RowRefused("name", "it is missing");
        }
        var source = text(row, "source");
        if (source != null && WebAddress.read(source).isEmpty()) {
            throw new RowRefused("source", "\"" + source + "\" is no web address");
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
