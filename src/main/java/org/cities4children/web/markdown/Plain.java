package org.cities4children.web.markdown;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects the words of a text: no marks, no addresses of links; markup that is shown as words counts as words. */
final class Plain extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();

    private Plain() {}

    static String words(Node node) {
        var plain = new Plain();
        node.accept(plain);
        return plain.words.toString().strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline markup) {
        words.append(markup.getLiteral());
    }

    @Override
    public void visit(HtmlBlock markup) {
        words.append(markup.getLiteral()).append('\n');
    }

    @Override
    public void visit(FencedCodeBlock code) {
        words.append(code.getLiteral()).append('\n');
    }

    @Override
    public void visit(SoftLineBreak end) {
        words.append('\n');
    }

    @Override
    public void visit(HardLineBreak end) {
        words.append('\n');
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        if (node instanceof TableCell) {
            words.append(' ');
        }
    }

    @Override
    protected void visitChildren(Node parent) {
        super.visitChildren(parent);
        if (parent instanceof Block && !endsInALine()) {
            words.append('\n');
        }
    }

    private boolean endsInALine() {
        return words.isEmpty() || words.charAt(words.length() - 1) == '\n';
    }
}
