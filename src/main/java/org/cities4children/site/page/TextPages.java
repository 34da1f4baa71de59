package org.cities4children.site.page;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.cities4children.web.Language;
import org.springframework.stereotype.Component;

/**
 * The text pages in every language of the interface: as the secretariat wrote them, else as they come with the program.
 */
@Component
public class TextPages {

    static final String KIND = "pages";
    static final List<String> PATHS =
            List.of("/about", "/about/principles", "/about/secretariat", "/privacy", "/terms", "/accessibility");

    private final Written written;
    private final Map<Language, Markdown> readers = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, TextPage>> ours = new EnumMap<>(Language.class);

    TextPages(Written written) {
        this.written = written;
        for (var language : Language.all()) {
            var markdown = new Markdown(language);
            var all = new LinkedHashMap<String, TextPage>();
            PATHS.forEach(path -> all.put(path, markdown.page(path, markdown.text(path))));
            readers.put(language, markdown);
            ours.put(language, all);
        }
    }

    Optional<TextPage> at(String path, Language language) {
        return written.row(KIND, key(path, language))
                .map(row -> read(path, language, row.path("text").asString("")))
                .or(() -> Optional.ofNullable(in(language).get(path)));
    }

    /** The titles of all of them in one language, by path. */
    public SequencedMap<String, String> titles(Language language) {
        var theirs = written.all(KIND);
        var titles = new LinkedHashMap<String, String>();
        in(language).forEach((path, page) -> {
            var row = theirs.get(key(path, language));
            titles.put(
                    path,
                    row == null
                            ? page.title()
                            : read(path, language, row.path("text").asString(""))
                                    .title());
        });
        return titles;
    }

    /** @throws org.cities4children.runtime.RowRefused when the text has no title or no paragraph */
    TextPage read(String path, Language language, String text) {
        return reader(language).page(path, text);
    }

    /** What comes with the program. */
    String ours(String path, Language language) {
        return reader(language).text(path);
    }

    static String key(String path, Language language) {
        return language.code() + path;
    }

    private Map<String, TextPage> in(Language language) {
        return ours.getOrDefault(language, Map.of());
    }

    private Markdown reader(Language language) {
        return Objects.requireNonNull(readers.get(language));
    }
}
