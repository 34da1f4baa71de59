package org.cities4children.web.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Brings a text into the shape that a page can show. */
final class Shape {

    private static final int BELOW_THE_TITLE = 2;
    private static final int LOWEST = 6;
    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");
    /** The schemes of addresses that lead somewhere and run nothing. */
    static final Set<String> OPEN = Set.of("http", "https", "mailto", "tel");

    private Shape() {}

    /** Makes a paragraph of each line. */
    static void parted(Node document) {
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph paragraph) {
                part(paragraph);
            }
        }
    }

    private static void part(Paragraph paragraph) {
        var line = paragraph;
        for (var node = paragraph.getFirstChild(); node != null; ) {
            var next = node.getNext();
            if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                node.unlink();
                var following = new Paragraph();
                line.insertAfter(following);
                line = following;
            } else if (line != paragraph) {
                line.appendChild(node);
            }
            node = next;
        }
    }

    /** Headings go down step by step from below the page's title, and pictures become links. */
    static void told(Node document) {
        var parts = Parts.of(document);
        var levels = parts.headings.stream()
                .map(Heading::getLevel)
                .distinct()
                .sorted()
                .toList();
        parts.headings.forEach(it -> it.setLevel(Math.min(LOWEST, BELOW_THE_TITLE + levels.indexOf(it.getLevel()))));
        parts.images.forEach(Shape::replace);
        Parts.of(document).links.forEach(Shape::name);
    }

    /** Where there is a link already, within it or around it, the words of a picture remain. */
    private static void replace(Image image) {
        if (Parts.of(image).links.isEmpty() && !isLinked(image)) {
            var link = new Link(image.getDestination(), image.getTitle());
            move(image, link);
            image.insertAfter(link);
        } else {
            while (image.getLastChild() != null) {
                image.insertAfter(image.getLastChild());
            }
        }
        image.unlink();
    }

    private static boolean isLinked(Node node) {
        for (var around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof Link) {
                return true;
            }
        }
        return false;
    }

    private static void move(Node from, Node to) {
        while (from.getFirstChild() != null) {
            to.appendChild(from.getFirstChild());
        }
    }

    /** A link without words has no name but its address. */
    private static void name(Link link) {
        if (Plain.words(link).isEmpty()) {
            link.appendChild(new Text(link.getDestination()));
        }
    }

    /** The first address that is none of the web's, of people's, or of this site. */
    static Optional<String> unsafeAddress(Node document) {
        return Parts.of(document).links.stream()
                .map(Link::getDestination)
                .filter(it -> !isOpen(it))
                .findFirst();
    }

    static boolean isOpen(String address) {
        var scheme = SCHEME.matcher(address);
        return !address.isBlank()
                && (!scheme.find() || OPEN.contains(scheme.group(1).toLowerCase(Locale.ROOT)));
    }

    /** What a text has of each. */
    private static final class Parts extends AbstractVisitor {

        private final List<Heading> headings = new ArrayList<>();
        private final List<Image> images = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();

        static Parts of(Node node) {
            var parts = new Parts();
            node.accept(parts);
            return parts;
        }

        @Override
        public void visit(Heading heading) {
            headings.add(heading);
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            images.add(image);
            visitChildren(image);
        }

        @Override
        public void visit(Link link) {
            links.add(link);
            visitChildren(link);
        }
    }
}
