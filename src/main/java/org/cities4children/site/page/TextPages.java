package org.cities4children.site.page;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.cities4children.web.Language;
import org.springframework.stereotype.Component;

/** The text pages in every language of the interface, read once at the start. */
@Component
public class TextPages {

    static final List<String> PATHS =
            List.of("/about", "/about/principles", "/about/secretariat", "/privacy", "/terms", "/accessibility");

    private final Map<Language, Map<String, TextPage>> pages = new EnumMap<>(Language.class);

    TextPages() {
        for (var language : Language.all()) {
            var markdown = new Markdown(language);
            var all = new LinkedHashMap<String, TextPage>();
            PATHS.forEach(path -> all.put(path, markdown.page(path)));
            pages.put(language, all);
        }
    }

    Optional<TextPage> at(String path, Language language) {
        return Optional.ofNullable(in(language).get(path));
    }

    /** The titles of all of them in one language, by path. */
    public SequencedMap<String, String> titles(Language language) {
        var titles = new LinkedHashMap<String, String>();
        in(language).forEach((path, page) -> titles.put(path, page.title()));
        return titles;
    }

    private Map<String, TextPage> in(Language language) {
        return pages.getOrDefault(language, Map.of());
    }
}
