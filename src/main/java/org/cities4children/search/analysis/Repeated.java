package org.cities4children.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Takes names apart, which come again with each publication of a topic or a place, and remembers what became of each:
 * an index that takes in thousands of resources would otherwise spend most of its time on the same few hundred names.
 */
public final class Repeated {

    /** In characters. */
    private static final int LONGEST = 200;

    private static final Map<Analyzer, KnownPieces<Words>> KNOWN = new ConcurrentHashMap<>();

    private Repeated() {}

    /** What the analyzer makes of these names, one after the other, each as far from the one before as it asks for. */
    public static TokenStream words(Analyzer analyzer, List<String> names) {
        var known = KNOWN.computeIfAbsent(analyzer, _ -> new KnownPieces<>());
        var all = new ArrayList<Words>(names.size());
        for (var name : names) {
            all.add(words(analyzer, known, name));
        }
        return new Retold(all, analyzer.getPositionIncrementGap(""));
    }

    private static Words words(Analyzer analyzer, KnownPieces<Words> known, String name) {
        int hash = name.hashCode();
        var remembered = known.find(name, 0, name.length(), hash);
        if (remembered != null) {
            return remembered;
        }
        var words = Words.of(analyzer, name);
        if (name.length() <= LONGEST) {
            known.remember(name, hash, words);
        }
        return words;
    }

    /**
     * The words of one name.
     *
     * @param terms as the index keeps them
     * @param steps how many positions each stands behind the one before
     * @param rest how many positions come after the last
     */
    record Words(List<BytesRef> terms, List<Integer> steps, int rest) {

        Words {
            terms = List.copyOf(terms);
            steps = List.copyOf(steps);
        }

        private static Words of(Analyzer analyzer, String name) {
            var terms = new ArrayList<BytesRef>();
            var steps = new ArrayList<Integer>();
            try (var stream = analyzer.tokenStream("", name)) {
                var term = stream.getAttribute(TermToBytesRefAttribute.class);
                var step = stream.addAttribute(PositionIncrementAttribute.class);
                stream.reset();
                while (stream.incrementToken()) {
                    terms.add(BytesRef.deepCopyOf(term.getBytesRef()));
                    steps.add(step.getPositionIncrement());
                }
                stream.end();
                return new Words(terms, steps, step.getPositionIncrement());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
