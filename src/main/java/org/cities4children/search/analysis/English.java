package org.cities4children.search.analysis;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Porter's stemmer (1980), and the plurals that no rule makes: without them "child" would not find "children". */
final class English extends Analyzer {

    private static final Stems PLURALS = new Stems(Map.of(
            "children", "child",
            "women", "woman",
            "men", "man",
            "feet", "foot",
            "teeth", "tooth",
            "mice", "mouse"));

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        var lower = new LowerCaseFilter(new EnglishPossessiveFilter(words));
        var telling = new StopFilter(lower, EnglishAnalyzer.getDefaultStopSet());
        return new TokenStreamComponents(words, new PorterStemFilter(PLURALS.in(telling)));
    }
}
