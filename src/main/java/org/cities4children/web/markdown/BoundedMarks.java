package org.cities4children.web.markdown;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLines;

/**
 * Understands the marks within the paragraphs of one text. Each mark of emphasis is looked for among all before it in
 * its paragraph, so a paragraph of nothing else would keep a thread for minutes: what is too much is shown as typed.
 */
final class BoundedMarks implements InlineParser {

    /** Marks of emphasis that one paragraph may have, if no other has many; a book has fewer. */
    static final int MOST = 20_000;

    private final InlineParser marks;
    private long left = (long) MOST * MOST;

    BoundedMarks(InlineParserContext context) {
        // The library has no public name for its own parser, around which this one is put.
        marks = new InlineParserImpl(context);
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        long emphases = emphases(lines);
        if (emphases * emphases <= left) {
            left -= emphases * emphases;
            marks.parse(lines, block);
        } else {
            asTyped(lines, block);
        }
    }

    private static long emphases(SourceLines lines) {
        return lines.getLines().stream()
                .flatMapToInt(it -> it.getContent().chars())
                .filter(it -> it == '*' || it == '_')
                .count();
    }

    private static void asTyped(SourceLines lines, Node block) {
        for (var line : lines.getLines()) {
            if (block.getFirstChild() != null) {
                block.appendChild(new SoftLineBreak());
            }
            block.appendChild(new Text(line.getContent().toString().strip()));
        }
    }
}
