package org.cities4children.alliance.chapter;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.Chapter.Own;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** What a national alliance says of itself. It goes through the importer, so that editors can go back to each state. */
@Component
public class ChapterTexts {

    private final ChapterImporter importer;
    private final Audit audit;

    ChapterTexts(ChapterImporter importer, Audit audit) {
        this.importer = importer;
        this.audit = audit;
    }

    /**
     * What stands on the page.
     *
     * @param mark tells this state from any other
     */
    public record Text(String mark, Own own) {}

    public Optional<Text> of(String country) {
        return importer.handedIn(country)
                .map(it -> new Text(
                        mark(it),
                        new Own(
                                it.path(ChapterImporter.LANGUAGE).asString("en"),
                                it.path(ChapterImporter.OWN_NAME).asString(""),
                                it.path(ChapterImporter.ABOUT).asString(""))));
    }

    /**
     * Writes it; false when somebody else has changed it since.
     *
     * @throws org.cities4children.runtime.RowRefused when it cannot be taken
     */
    @Transactional
    public boolean change(String country, Text wanted, UUID by) {
        var before = importer.hold(country).orElseThrow();
        if (!mark(before).equals(wanted.mark())) {
            return false;
        }
        var row = before.deepCopy();
        put(row, ChapterImporter.LANGUAGE, wanted.own().language());
        put(row, ChapterImporter.OWN_NAME, wanted.own().name());
        put(row, ChapterImporter.ABOUT, wanted.own().about());
        if (!row.equals(before)) {
            importer.take(country, row);
            var facts = Map.of("before", mark(before), "after", mark(row));
            audit.note(new Deed(by, null, "alliance.chapter.text", Chapter.object(country), new TreeMap<>(facts)));
        }
        return true;
    }

    private static void put(ObjectNode row, String field, String value) {
        if (value.isEmpty()) {
            row.remove(field);
        } else {
            row.put(field, value);
        }
    }

    private static String mark(ObjectNode row) {
        return UUID.nameUUIDFromBytes(row.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
