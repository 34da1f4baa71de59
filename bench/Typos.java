import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Short queries as people type them in haste: of each judged query its three longest words, then with one and with two
 * mistakes, each a letter left out, doubled, exchanged with its neighbour or replaced, as Damerau counted them (1964).
 */
final class Typos {

    private static final int WORDS = 3;
    private static final int SHORTEST = 5;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private Typos() {}

    /** The words of a short query, in their order; fewer than three where the query has no more long ones. */
    static List<String> words(String query) {
        Set<String> all = new TreeSet<>();
        for (var word : query.toLowerCase().split("[^\\p{L}]+")) {
            if (word.length() >= SHORTEST) {
                all.add(word);
            }
        }
        return all.stream()
                .sorted(Comparator.comparingInt((String it) -> -it.length()))
                .limit(WORDS)
                .toList();
    }

    /** The same words with so many mistakes; always the same ones in the same trial. */
    static String typed(List<String> words, int mistakes, int trial) {
        var random = new Random(31L * words.hashCode() + trial);
        var typed = new ArrayList<>(words);
        for (int i = 0; i < mistakes; i++) {
            int at = random.nextInt(typed.size());
            typed.set(at, mistaken(typed.get(at), random));
        }
        return String.join(" ", typed);
    }

    // The first letter is the one that people get right.
    private static String mistaken(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 2);
        var before = word.substring(0, at);
        var letter = word.substring(at, at + 1);
        var other = String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
        List<UnaryOperator<String>> mistakes = List.of(
                it -> before + it.substring(at + 1),
                it -> before + letter + it.substring(at),
                it -> before + it.charAt(at + 1) + letter + it.substring(at + 2),
                it -> before + other + it.substring(at + 1));
        var mistaken = mistakes.get(random.nextInt(mistakes.size())).apply(word);
        return mistaken.equals(word) ? mistaken(word, random) : mistaken;
    }
}
