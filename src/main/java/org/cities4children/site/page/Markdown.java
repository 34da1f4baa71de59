package org.cities4children.site.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cities4children.runtime.RowRefused;
import org.cities4children.web.Language;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Reads a page (CommonMark with tables) in one language: a title, a first paragraph that sums it up, the rest. Whatever
 * was written, what comes out holds no markup but its own and no address that could run.
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

    /** @throws RowRefused when it has no title, no paragraph, or an address that could run */
    TextPage page(String path, String text) {
        var document = parser.parse(text);
        document.accept(new OpenAddresses());
        var title = first(document, Heading.class);
        var summary = first(document, Paragraph.class);
        var heading = PLAIN.render(title);
        title.unlink();
        return new TextPage(path, heading, PLAIN.render(summary), renderer.render(document));
    }

    private void lead(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link link) {
            var address = link.getDestination();
            if (address.startsWith("/") && !address.startsWith("//")) {
                attributes.put("href", language.prefix() + address);
            } else {
                attributes.put("rel", "noopener external");
            }
        }
    }

    /** What comes with the program. */
    String text(String path) {
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

    /** Lets addresses pass that a browser opens: those of the web, of people, and of this site. */
    private static final class OpenAddresses extends AbstractVisitor {

        private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");
        private static final Set<String> OPEN = Set.of("http", "https", "mailto", "tel");

        @Override
        public void visit(Link link) {
            var address = link.getDestination();
            var scheme = SCHEME.matcher(address);
            if (address.isBlank()
                    || (scheme.find() && !OPEN.contains(scheme.group(1).toLowerCase(Locale.ROOT)))) {
                throw new RowRefused("text", "site.refused.link", address);
            }
            visitChildren(link);
        }
    }

    private static <T extends Node> T first(Node document, Class<T> type) {
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (type.isInstance(node)) {
                return type.cast(node);
            }
        }
        throw new RowRefused("text", "site.refused.title");
    }
}
