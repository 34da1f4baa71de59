package org.cities4children.search.analysis;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Lucene's light stemmer, which takes articles and endings off, and plurals that are formed inside of a word. */
final class Arabic extends Analyzer {

    private static final Map<String, String> BROKEN_PLURALS = Map.ofEntries(
            Map.entry("مدن", "مدينة"),
            Map.entry("أطفال", "طفل"),
            Map.entry("أولاد", "ولد"),
            Map.entry("شباب", "شاب"),
            Map.entry("نساء", "امرأة"),
            Map.entry("شوارع", "شارع"),
            Map.entry("طرق", "طريق"),
            Map.entry("أرصفة", "رصيف"),
            Map.entry("ألعاب", "لعب"),
            Map.entry("ملاعب", "ملعب"),
            Map.entry("مدارس", "مدرسة"),
            Map.entry("حدائق", "حديقة"),
            Map.entry("أشجار", "شجرة"),
            Map.entry("بيوت", "بيت"),
            Map.entry("منازل", "منزل"),
            Map.entry("مساكن", "مسكن"),
            Map.entry("أحياء", "حي"),
            Map.entry("أماكن", "مكان"),
            Map.entry("مناطق", "منطقة"),
            Map.entry("مراكز", "مركز"),
            Map.entry("مياه", "ماء"),
            Map.entry("مراحيض", "مرحاض"),
            Map.entry("أمراض", "مرض"),
            Map.entry("مخاطر", "خطر"),
            Map.entry("حقوق", "حق"),
            Map.entry("خطط", "خطة"),
            Map.entry("مشاريع", "مشروع"),
            Map.entry("برامج", "برنامج"),
            Map.entry("موارد", "مورد"),
            Map.entry("أنشطة", "نشاط"),
            Map.entry("أدلة", "دليل"),
            Map.entry("تقارير", "تقرير"));

    private static final Stems PLURALS = new Stems(stems());

    /** As they come out of the stemmer, which takes the beginning of some plurals for an article. */
    private static Map<String, String> stems() {
        Map<String, String> stems = new HashMap<>();
        try (var light = new ArabicAnalyzer()) {
            BROKEN_PLURALS.forEach((plural, singular) -> {
                var one = Tokens.terms(light, singular).getFirst();
                Tokens.terms(light, plural + " ال" + plural).forEach(it -> stems.put(it, one));
            });
        }
        return stems;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        var lower = new DecimalDigitFilter(new LowerCaseFilter(words));
        var telling = new StopFilter(lower, ArabicAnalyzer.getDefaultStopSet());
        return new TokenStreamComponents(
                words, PLURALS.in(new ArabicStemFilter(new ArabicNormalizationFilter(telling))));
    }
}
