import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What the program's help with spelling wins back: short queries are asked without and with mistakes, taken as they
 * stand ("exact") and helped, and of what the mistakes lost in nDCG at 10 the share that the help brings back is told.
 */
final class Spelling {

    private static final int FEWEST = 600;
    private static final double[] WON_BACK = {0, .92, .80};
    private static final double LOST = .005;

    private Spelling() {}

    /** Takes a query that is to be asked. */
    interface Asking {
        void ask(String id, String words, boolean exact);
    }

    /** Asks a judged query shortened, in every way; more than once where a set has few queries. */
    static void ask(String id, String query, int queries, Asking asking) {
        var words = Typos.words(query);
        if (words.isEmpty()) {
            return;
        }
        for (int trial = 0; trial < Math.ceilDiv(FEWEST, queries); trial++) {
            for (int mistakes = 0; mistakes < WON_BACK.length; mistakes++) {
                var typed = Typos.typed(words, mistakes, trial);
                asking.ask(id(id, trial, mistakes, true), typed, true);
                asking.ask(id(id, trial, mistakes, false), typed, false);
            }
        }
    }

    private static String id(String query, int trial, int mistakes, boolean exact) {
        return query + "|" + trial + "|" + mistakes + "|" + exact;
    }

    /** Judges the answers of all sets, each in its folder under work; ends with 1 when one of the limits is missed. */
    static void judge(Path work, List<String> sets) throws IOException {
        var all = new Sums();
        System.out.printf("%n%-14s %8s %8s %8s %8s %8s%n", "3 words", "asked", "nDCG@10", "1 back", "2 back", "lost");
        for (var folder : sets) {
            var set = Path.of(folder);
            var sums = new Sums();
            sums.add(set, work.resolve(set.getFileName()).resolve("short-hits.jsonl"));
            sums.print(set.getFileName().toString());
            all.add(sums);
        }
        all.print("all");
        System.out.printf("%-14s %26s %8s %8s%n", "reach", "≥ 92 %", "≥ 80 %", "≤ .5 %");
        System.exit(all.isReached() ? 0 : 1);
    }

    /** Sums of nDCG by the number of mistakes. */
    private static final class Sums {

        private final double[] exact = new double[WON_BACK.length];
        private final double[] helped = new double[WON_BACK.length];
        private int asked;

        void add(Path set, Path answers) throws IOException {
            var gains = Judge.gains(set);
            for (var answer : Judge.found(answers).entrySet()) {
                var id = answer.getKey().split("\\|");
                var worth = gains.get(id[0]);
                if (worth != null) {
                    var sums = Boolean.parseBoolean(id[3]) ? exact : helped;
                    sums[Integer.parseInt(id[2])] += Judge.gain(worth, answer.getValue());
                    asked++;
                }
            }
        }

        void add(Sums other) {
            Arrays.setAll(exact, i -> exact[i] + other.exact[i]);
            Arrays.setAll(helped, i -> helped[i] + other.helped[i]);
            asked += other.asked;
        }

        private double wonBack(int mistakes) {
            return (helped[mistakes] - exact[mistakes]) / (exact[0] - exact[mistakes]);
        }

        private double lost() {
            return (exact[0] - helped[0]) / exact[0];
        }

        boolean isReached() {
            return wonBack(1) >= WON_BACK[1] && wonBack(2) >= WON_BACK[2] && lost() <= LOST;
        }

        void print(String name) {
            int each = asked / 2 / WON_BACK.length;
            System.out.printf(
                    "%-14s %8d %8.4f %6.0f %% %6.0f %% %6.1f %%%n",
                    name, each, exact[0] / each, 100 * wonBack(1), 100 * wonBack(2), 100 * lost());
        }
    }
}
