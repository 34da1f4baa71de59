package org.cities4children.alliance.chapter;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.cities4children.alliance.Chapter;
import org.cities4children.runtime.Importer;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.database.AfterCommit;
import org.cities4children.web.PageCache;
import org.cities4children.web.WebAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes national alliances in; a country has one. */
@Component
class ChapterImporter implements Importer {

    private final ChapterRegister register;
    private final PageCache pages;

    ChapterImporter(ChapterRegister register, PageCache pages) {
        this.register = register;
        this.pages = pages;
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
    public Taken take(String key, ObjectNode row) {
        var before = register.handedIn(key).orElse(null);
        if (row.equals(before)) {
            return new Taken(Outcome.UNCHANGED, id(key), null);
        }
        save(key, row);
        return new Taken(before == null ? Outcome.CREATED : Outcome.UPDATED, id(key), before);
    }

    @Override
    public void putBack(String key, @Nullable ObjectNode before) {
        if (before == null) {
            register.delete(key);
            AfterCommit.run(pages::changed);
        } else {
            save(key, before);
        }
    }

    private void save(String key, ObjectNode row) {
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
        AfterCommit.run(pages::changed);
    }

    private static @Nullable String text(ObjectNode row, String field) {
        var text = row.path(field).asString("").strip();
        return text.isEmpty() ? null : text;
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("chapter:" + key).getBytes(StandardCharsets.UTF_8));
    }
}
