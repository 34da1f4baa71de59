package org.cities4children.search.analysis;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;

/** How each language takes a text apart: its own stemmer, then accents and forms of letters folded. */
public final class Languages {

    /** Of what is in none of our languages, or nobody says in which. */
    public static final String NONE = "und";

    private static final int GRAM = 4;

    /** For names and for languages without a stemmer: words as Unicode cuts them, folded. */
    public static final Analyzer PLAIN = new Folded();

    /** Four letters at a time; shorter words whole. */
    public static final Analyzer GRAMS = new Grams();

    private static final Map<String, Analyzer> STEMMED = Map.of(
            "en", new Folding(new English()),
            "es", new Folding(new Spanish()),
            "fr", new Folding(new FrenchAnalyzer()),
            "pt", new Folding(new PortugueseAnalyzer()),
            "ar", new Folding(new Arabic()),
            "bn", new Folding(new Bengali()),
            "sw", new Folding(new Swahili()));

    private static final List<String> LATIN = List.of("en", "es", "fr", "pt", "sw");

    private Languages() {}

    public static Analyzer of(String language) {
        int end = language.indexOf('-');
        return STEMMED.getOrDefault(end < 0 ? language : language.substring(0, end), PLAIN);
    }

    /** The languages with a stemmer that a name may be of: nobody says of which it is, but its letters tell. */
    public static List<String> speaking(String name) {
        if (Guess.has(name, UnicodeScript.ARABIC)) {
            return List.of("ar");
        }
        return Guess.has(name, UnicodeScript.BENGALI) ? List.of("bn") : LATIN;
    }

    /** Those with a stemmer. */
    public static Set<String> all() {
        return STEMMED.keySet();
    }

    /** Whether one of our languages leaves a word out, since it says nothing. */
    public static boolean saysNothing(String word) {
        return Little.has(word)
                || STEMMED.keySet().stream()
                        .anyMatch(it -> Piecewise.terms(it, word).isEmpty());
    }

    /** Whether a language leaves a word out, since it says nothing. */
    public static boolean saysNothing(String word, String language) {
        return Little.has(word, language) || Piecewise.terms(language, word).isEmpty();
    }

    private static final class Folding extends AnalyzerWrapper {

        private final Analyzer language;

        Folding(Analyzer language) {
            super(PER_FIELD_REUSE_STRATEGY);
            this.language = language;
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return language;
        }

        @Override
        protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
            return new TokenStreamComponents(components.getSource(), new ICUFoldingFilter(components.getTokenStream()));
        }

        // So that no phrase runs from one text into the next.
        @Override
        public int getPositionIncrementGap(String field) {
            return 100;
        }
    }

    private static final class Folded extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new ICUTokenizer();
            return new TokenStreamComponents(words, new ICUFoldingFilter(words));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return 100;
        }
    }

    private static final class Grams extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new ICUTokenizer();
            TokenStream grams = new NGramTokenFilter(new ICUFoldingFilter(words), GRAM, GRAM, true);
            return new TokenStreamComponents(words, grams);
        }
    }
}
