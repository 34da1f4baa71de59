package org.cities4children.search.analysis;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.cities4children.search.analysis.Repeated.Words;

/** Tells an index the words of names that were taken apart before, at the positions at which it would find them. */
final class Retold extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Words> names;
    private final int gap;
    private int name;
    private int word;
    private int skipped;

    Retold(List<Words> names, int gap) {
        this.names = names;
        this.gap = gap;
    }

    @Override
    public void reset() {
        name = 0;
        word = 0;
        skipped = 0;
    }

    @Override
    public boolean incrementToken() {
        while (name < names.size()) {
            var words = names.get(name);
            if (word < words.terms().size()) {
                term.setBytesRef(words.terms().get(word));
                step.setPositionIncrement(skipped + words.steps().get(word));
                skipped = 0;
                word++;
                return true;
            }
            skipped += words.rest();
            name++;
            word = 0;
            // The index itself puts the gap behind the last.
            skipped += name < names.size() ? gap : 0;
        }
        return false;
    }

    @Override
    public void end() {
        step.setPositionIncrement(skipped);
    }
}
