package org.cities4children.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;

/** Words whose stem no rule finds; the stemmer behind leaves them as they come out of here. */
final class Stems {

    private final StemmerOverrideFilter.StemmerOverrideMap stems;

    Stems(Map<String, String> stems) {
        var builder = new StemmerOverrideFilter.Builder();
        stems.forEach(builder::add);
        stems.values().stream().distinct().forEach(it -> builder.add(it, it));
        try {
            this.stems = builder.build();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    TokenStream in(TokenStream words) {
        return new StemmerOverrideFilter(words, stems);
    }
}
