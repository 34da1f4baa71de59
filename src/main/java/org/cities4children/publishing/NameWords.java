package org.cities4children.publishing;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a name as anybody may type them: small, without accents. */
public final class NameWords {

    private static final Transliterator FOLDED =
            Transliterator.getInstance("NFKD; [:Nonspacing Mark:] Remove; Lower; NFC");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private NameWords() {}

    public static List<String> of(String text) {
        return Arrays.stream(GAPS.split(FOLDED.transliterate(text)))
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
