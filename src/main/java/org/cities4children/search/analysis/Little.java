package org.cities4children.search.analysis;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Little words that say nothing of what is looked for, and that the lists of Lucene lack: it has none for Swahili, for
 * Bengali one in which some words are spelled as no text has them, and the Spanish one was shortened.
 */
final class Little {

    private static final Map<String, Set<String>> WORDS = Map.of(
            "en", words("how what which who when where why from its were than has have does did can about"),
            "es",
                    words(
                            "para con por en sin sobre entre desde hasta como que se su sus al mas más pero si sí ya no le les"
                                    + " este esta estos estas ese esa eso es son"),
            "sw", words("na ya wa za la cha vya pa mwa kwa ni katika hii hizi ili au lakini kama kuhusu pia"),
            "bn",
                    words(
                            "এবং ও এই আর কি কী কে যে সে তা যা না বা এ ঐ ওই জন্য জন্যে থেকে সাথে সঙ্গে দিয়ে নিয়ে হয় হল হলো আছে কিন্তু তবে একটি এর তার"
                                    + " তাদের আমাদের আমার আপনার মধ্যে উপর"));

    private Little() {}

    static boolean has(String word) {
        return WORDS.keySet().stream().anyMatch(it -> has(word, it));
    }

    static boolean has(String word, String language) {
        return WORDS.getOrDefault(language, Set.of()).contains(folded(word));
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).map(Little::folded).collect(Collectors.toUnmodifiableSet());
    }

    private static String folded(String word) {
        return Normalizer2.getNFCInstance().normalize(word.toLowerCase(Locale.ROOT));
    }
}
