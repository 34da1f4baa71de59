package org.cities4children.web.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cities4children.runtime.RowRefused;
import org.cities4children.web.Language;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * A text in CommonMark with tables. Whatever was written, what comes out holds no markup but its own and no address
 * that could run. Headings begin below a page's own title, and a picture is a link: it would load from elsewhere.
 */
public final class Markdown {

    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());

    /** Deeper than anybody writes; each level costs a renderer some of its stack. */
    private static final int DEEPEST = 20;

    /** All but code by indentation: whoever indents a paragraph means a paragraph. */
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .enabledBlockTypes(Set.of(
                    Heading.class,
                    BlockQuote.class,
                    ListBlock.class,
                    FencedCodeBlock.class,
                    ThematicBreak.class,
                    HtmlBlock.class))
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .inlineParserFactory(BoundedMarks::new)
            .build();

    private final Node document;
    private final @Nullable String title;

    private Markdown(Node document, @Nullable String title) {
        this.document = document;
        this.title = title;
    }

    /** A text in which each line begins a paragraph, as people type who know no marks. */
    public static Markdown lines(String text) {
        var document = PARSER.parse(text);
        Shape.parted(document);
        Shape.told(document);
        return new Markdown(document, null);
    }

    /** A text whose first heading is its title, which is not shown again; only a blank line begins a paragraph. */
    public static Markdown titled(String text) {
        var document = PARSER.parse(text);
        var heading = first(document, Heading.class);
        var title = heading.map(Plain::words).orElse(null);
        heading.ifPresent(Node::unlink);
        Shape.told(document);
        return new Markdown(document, title);
    }

    /** The same, when each of its links leads to an address that a browser opens. */
    public Markdown checked(String field) {
        Shape.unsafeAddress(document).ifPresent(address -> {
            throw new RowRefused(field, "web.refused.link", address);
        });
        return this;
    }

    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** The words of its first paragraph. */
    public Optional<String> opening() {
        return first(document, Paragraph.class).map(Plain::words);
    }

    /** All its words, without marks. */
    public String words() {
        return Plain.words(document);
    }

    /** For a reader's page; links to pages of ours lead to those in the reader's language. */
    public String html(Language language) {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new DefaultUrlSanitizer(Shape.OPEN))
                .attributeProviderFactory(_ -> (node, _, attributes) -> lead(node, language, attributes))
                .build()
                .render(document);
    }

    private static void lead(Node node, Language language, Map<String, String> attributes) {
        if (node instanceof Link link) {
            var address = link.getDestination();
            if (!Shape.isOpen(address)) {
                attributes.remove("href");
            } else if (address.startsWith("/") && !address.startsWith("//")) {
                attributes.put("href", language.prefix() + address);
            } else {
                attributes.put("rel", "noopener external");
            }
        }
    }

    private static <T extends Node> Optional<T> first(Node document, Class<T> type) {
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (type.isInstance(node)) {
                return Optional.of(type.cast(node));
            }
        }
        return Optional.empty();
    }
}
