package org.cities4children.search.analysis;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.bn.BengaliNormalizationFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Lucene's stemmer, and before it the cases that it leaves: "in the street" (রাস্তায়) is to find "street" (রাস্তা).
 */
final class Bengali extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        var spelled = new BengaliNormalizationFilter(new IndicNormalizationFilter(new DecimalDigitFilter(words)));
        var telling = new StopFilter(spelled, BengaliAnalyzer.getDefaultStopSet());
        return new TokenStreamComponents(words, new BengaliStemFilter(new Cases(telling)));
    }

    /** Takes case endings off, twice at the most: দের is of many, ের of one, and a word's own ending goes likewise. */
    private static final class Cases extends TokenFilter {

        private static final List<String> ENDINGS =
                List.of("দের", "ের", "তে", "কে", "\u09af\u09bc", "\u09df", "র", "ে");

        /** Endings that only stand behind a vowel, so that "city" (শহর) and "time" (সময়) keep their last letter. */
        private static final List<String> BEHIND_VOWELS = List.of("\u09af\u09bc", "\u09df", "র");

        private static final String VOWELS = "ািীুূেৈোৌ";
        private static final int SHORTEST = 2;
        private static final int MOST = 2;

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Cases(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            for (int i = 0; i < MOST; i++) {
                var word = term.toString();
                ENDINGS.stream()
                        .filter(it -> isEnding(it, word))
                        .findFirst()
                        .ifPresent(it -> term.setLength(word.length() - it.length()));
            }
            return true;
        }

        private static boolean isEnding(String ending, String word) {
            int rest = word.length() - ending.length();
            return word.endsWith(ending)
                    && rest >= SHORTEST
                    && (!BEHIND_VOWELS.contains(ending) || VOWELS.indexOf(word.charAt(rest - 1)) >= 0);
        }
    }
}
