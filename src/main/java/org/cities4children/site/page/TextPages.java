package org.cities4children.site.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cities4children.runtime.RowRefused;
import org.cities4children.web.Language;
import org.cities4children.web.markdown.Markdown;
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
    private final Map<Language, Map<String, TextPage>> ours = new EnumMap<>(Language.class);

    TextPages(Written written) {
        this.written = written;
        for (var language : Language.all()) {
            var all = new LinkedHashMap<String, TextPage>();
            PATHS.forEach(path -> all.put(path, read(path, language, ours(path, language))));
            ours.put(language, all);
        }
    }

    Optional<TextPage> at(String path, Language language) {
        return written.row(KIND, key(path, language))
                .map(row -> read(path, language, row.path("text").asString("")))
                .or(() -> Optional.ofNullable(in(language).get(path)));
    }

    /** All of them in one language. */
    public List<Text> all(Language language) {
        var theirs = written.all(KIND);
        return in(language).values().stream()
                .map(page -> {
                    var row = theirs.get(key(page.path(), language));
                    return row == null
                            ? page
                            : read(page.path(), language, row.path("text").asString(""));
                })
                .map(Text::new)
                .toList();
    }

    /** What stands on one of them; its words are taken out of its markup only for who asks for them. */
    public static final class Text {

        private final TextPage page;

        private Text(TextPage page) {
            this.page = page;
        }

        public String path() {
            return page.path();
        }

        public String title() {
            return page.title();
        }

        public String words() {
            return page.text();
        }
    }

    /** @throws RowRefused when the text has no title, no paragraph, or an address that could run */
    static TextPage read(String path, Language language, String text) {
        var page = Markdown.titled(text).checked("text");
        return new TextPage(path, needed(page.title()), needed(page.opening()), page.html(language));
    }

    private static String needed(Optional<String> words) {
        return words.orElseThrow(() -> new RowRefused("text", "site.refused.title"));
    }

    /** What comes with the program. */
    static String ours(String path, Language language) {
        var file = "/pages" + path + (language == Language.ENGLISH ? "" : "_" + language.code()) + ".md";
        try (var in = TextPages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + file + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String key(String path, Language language) {
        return language.code() + path;
    }

    private Map<String, TextPage> in(Language language) {
        return ours.getOrDefault(language, Map.of());
    }
}
