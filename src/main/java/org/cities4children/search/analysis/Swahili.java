package org.cities4children.search.analysis;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;

/** Lucene has no stemmer for a language that changes the beginnings of its words; those of this field are listed. */
final class Swahili extends Analyzer {

    private static final Stems FORMS = new Stems(Map.ofEntries(
            Map.entry("miji", "mji"),
            Map.entry("mijini", "mji"),
            Map.entry("mjini", "mji"),
            Map.entry("majiji", "jiji"),
            Map.entry("jijini", "jiji"),
            Map.entry("watoto", "mtoto"),
            Map.entry("vijana", "kijana"),
            Map.entry("wasichana", "msichana"),
            Map.entry("wavulana", "mvulana"),
            Map.entry("wazazi", "mzazi"),
            Map.entry("walezi", "mlezi"),
            Map.entry("walimu", "mwalimu"),
            Map.entry("wanafunzi", "mwanafunzi"),
            Map.entry("wakimbizi", "mkimbizi"),
            Map.entry("mitaa", "mtaa"),
            Map.entry("mitaani", "mtaa"),
            Map.entry("mtaani", "mtaa"),
            Map.entry("barabarani", "barabara"),
            Map.entry("michezo", "mchezo"),
            Map.entry("viwanja", "kiwanja"),
            Map.entry("shuleni", "shule"),
            Map.entry("nyumbani", "nyumba"),
            Map.entry("bustanini", "bustani"),
            Map.entry("miti", "mti"),
            Map.entry("vyoo", "choo"),
            Map.entry("mipango", "mpango"),
            Map.entry("miradi", "mradi"),
            Map.entry("miongozo", "mwongozo"),
            Map.entry("maamuzi", "uamuzi"),
            Map.entry("magonjwa", "ugonjwa"),
            Map.entry("vitongoji", "kitongoji"),
            Map.entry("vituo", "kituo"),
            Map.entry("wanacheza", "kucheza")));

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new ICUTokenizer();
        return new TokenStreamComponents(words, FORMS.in(new LowerCaseFilter(words)));
    }
}
