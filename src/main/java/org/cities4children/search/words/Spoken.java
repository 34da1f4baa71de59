package org.cities4children.search.words;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cities4children.search.analysis.Guess;
import org.cities4children.search.analysis.Languages;
import org.jspecify.annotations.Nullable;

/**
 * In which languages somebody types: the reader's, that of the little words, those of whose texts the words are. In
 * another language a word may mean something else: "media" is no form of "medio", and "dos" says something.
 */
public final class Spoken {

    /** Made by a list of forms and not by rules, which never take one word for another. */
    private static final String LISTED = "sw";

    private final Typed typed;
    private final @Nullable String reader;
    private final Set<String> guessed;
    private final Set<String> heard = new HashSet<>();
    private final Predicate<String> isWritten;

    /**
     * @param reader the reader's language, or nothing when unknown, so that words may be of any
     * @param languagesOf in which languages texts have a word as it is written
     * @param isWritten whether something has a word as it is written
     */
    public Spoken(
            Typed typed,
            @Nullable String reader,
            Function<String, Set<String>> languagesOf,
            Predicate<String> isWritten) {
        this.typed = typed;
        this.reader = reader;
        this.guessed = Guess.spoken(String.join(" ", typed.words()));
        this.isWritten = isWritten;
        if (reader != null) {
            typed.asked().forEach(it -> heard.addAll(languagesOf.apply(it)));
        }
    }

    /** Whether a word says nothing; alone it may only do so in the reader's language. */
    public boolean isLittle(String word) {
        if (reader == null || !Languages.all().contains(reader)) {
            return Languages.saysNothing(word);
        }
        if (Languages.saysNothing(word, reader) || !Languages.speaking(word).contains(reader)) {
            return Languages.saysNothing(word);
        }
        if (typed.words().size() == 1) {
            return false;
        }
        if (guessed.isEmpty() || word.length() == 1) {
            return Languages.saysNothing(word);
        }
        return guessed.stream().anyMatch(it -> Languages.saysNothing(word, it));
    }

    /** Whether a language is the reader's. */
    public boolean isReaders(String language) {
        return language.equals(reader);
    }

    /** Whether a text may be looked for in all the forms that a language makes of it. */
    public boolean isForms(String text, String language) {
        return reader == null
                || !Languages.speaking(text).contains(reader)
                || reader.equals(language)
                || LISTED.equals(language)
                || guessed.contains(language)
                || heard.contains(language)
                || numbers(text).anyMatch(isWritten);
    }

    /** What may be the plural or the singular of a word of any of the languages that write in our letters. */
    private static Stream<String> numbers(String word) {
        var singular = Stream.of("s", "es")
                .filter(word::endsWith)
                .map(it -> word.substring(0, word.length() - it.length()))
                .filter(it -> !it.isEmpty());
        return Stream.concat(Stream.of(word + "s", word + "es"), singular);
    }
}
