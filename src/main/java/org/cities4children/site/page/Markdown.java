package org.cities4children.site.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.cities4children.web.Language;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Reads a page's file (CommonMark with tables) in one language: a title, a first paragraph that sums it up, the rest.
 */
final class Markdown {

    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().build();

    private final Language language;
    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer renderer;

    Markdown(Language language) {
        this.language = language;
        this.renderer = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(_ -> this::lead)
                .build();
    }

    TextPage page(String path) {
        var document = parser.parse(text(path));
        var title = first(document, Heading.class, path);
        var summary = first(document, Paragraph.class, path);
        var heading = PLAIN.render(title);
        title.unlink();
        return new TextPage(path, heading, PLAIN.render(summary), renderer.render(document));
    }

    private void lead(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link link) {
            var address = link.getDestination();
            if (address.startsWith("/")) {
                attributes.put("href", language.prefix() + address);
            } else {
                attributes.put("rel", "noopener external");
            }
        }
    }

    private String text(String path) {
        var file = "/pages" + path + (language == Language.ENGLISH ? "" : "_" + language.code()) + ".md";
        try (var in = Markdown.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + file + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static <T extends Node> T first(Node document, Class<T> type, String path) {
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (type.isInstance(node)) {
                return type.cast(node);
            }
        }
        throw new IllegalStateException(path + " has no " + type.getSimpleName() + ".");
    }
}
