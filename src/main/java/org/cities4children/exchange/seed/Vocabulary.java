package org.cities4children.exchange.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.random.RandomGenerator;
import org.springframework.core.io.ClassPathResource;

/** Words drawn as often as words are: the second half as often as the first, the third a third. */
final class Vocabulary {

    private final List<String> words;
    private final double[] upTo;

    private Vocabulary(List<String> words) {
        this.words = List.copyOf(words);
        upTo = new double[words.size()];
        var sum = 0.0;
        for (var i = 0; i < upTo.length; i++) {
            sum += 1.0 / (i + 3);
            upTo[i] = sum;
        }
    }

    /** The field's words in a language, the frequent ones first. */
    static Vocabulary of(String language) {
        var words = lines(language + ".txt").stream()
                .flatMap(it -> Arrays.stream(it.split(" ", -1)))
                .distinct()
                .toList();
        return new Vocabulary(words);
    }

    /** The lines of a file that the program carries. */
    static List<String> lines(String name) {
        try {
            var text = new ClassPathResource("seed/" + name).getContentAsString(StandardCharsets.UTF_8);
            return text.lines().filter(it -> !it.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String word(RandomGenerator random) {
        var at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return words.get(at < 0 ? -at - 1 : at);
    }

    /** So many words, the first with a capital letter. */
    String phrase(RandomGenerator random, int count) {
        var phrase = new StringJoiner(" ");
        for (var i = 0; i < count; i++) {
            phrase.add(word(random));
        }
        var text = phrase.toString();
        var first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /** So many sentences. */
    String text(RandomGenerator random, int sentences) {
        var text = new StringJoiner(" ");
        for (var i = 0; i < sentences; i++) {
            text.add(phrase(random, random.nextInt(8, 18)) + ".");
        }
        return text.toString();
    }
}
