import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns a judged set into rows and queries for bin/c4c, and judges its answers: nDCG at 10 with linear gain, as
 * trec_eval computes it (Järvelin and Kekäläinen 2002, discount log2 of the rank plus 1).
 */
final class Judge {

    private static final int DEPTH = 10;
    private static final Map<String, Double> REACH =
            Map.of("cranfield", .40, "med", .77, "xquad-en", .975, "xquad-es", .965);
    private static final Pattern QUERY = Pattern.compile("^\\{\"id\":\"([^\"]*)\"");
    private static final Pattern HIT = Pattern.compile("\\{\"id\":\"([^\"]*)\",\"score\"|\"score\":[^,}]*,\"id\":\"([^\"]*)\"");

    public static void main(String[] arguments) throws IOException {
        var set = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "rows" -> rows(set, Path.of(arguments[2]));
            case "judge" -> judge(set, Path.of(arguments[2]));
            case "spelling" -> Spelling.judge(set, List.of(arguments).subList(2, arguments.length));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void rows(Path set, Path to) throws IOException {
        var language = language(set);
        try (var rows = new PrintWriter(Files.newBufferedWriter(to.resolve("rows.jsonl")))) {
            for (var line : Files.readAllLines(set.resolve("docs.tsv"))) {
                var cells = line.split("\t", 3);
                rows.printf(
                        "{\"id\":%s,\"title\":%s,\"language\":\"%s\",\"kind\":\"report\",\"text\":%s}%n",
                        json(cells[0]), json(title(cells)), language, json(cells.length > 2 ? cells[2] : ""));
            }
        }
        var queries = Files.readAllLines(set.resolve("queries.tsv"));
        try (var asked = new PrintWriter(Files.newBufferedWriter(to.resolve("queries.jsonl")))) {
            for (var line : queries) {
                var cells = line.split("\t", 2);
                asked.printf("{\"id\":%s,\"query\":%s,\"language\":\"%s\"}%n", json(cells[0]), json(cells[1]), language);
            }
        }
        try (var asked = new PrintWriter(Files.newBufferedWriter(to.resolve("short-queries.jsonl")))) {
            for (var line : queries) {
                var cells = line.split("\t", 2);
                Spelling.ask(cells[0], cells[1], queries.size(), (id, words, exact) -> asked.printf(
                        "{\"id\":%s,\"query\":%s,\"language\":\"%s\",\"exact\":%s}%n",
                        json(id), json(words), language, exact));
            }
        }
    }

    // A resource has a title; a document without one takes its number, which no query asks for.
    private static String title(String[] cells) {
        var title = cells[1].strip();
        if (title.isEmpty()) {
            return "No " + cells[0];
        }
        return title.length() > 500 ? title.substring(0, 500) : title;
    }

    private static void judge(Path set, Path answers) throws IOException {
        var gains = gains(set);
        var found = found(answers);
        double sum = 0;
        for (var query : gains.entrySet()) {
            sum += gain(query.getValue(), found.getOrDefault(query.getKey(), List.of()));
        }
        var name = set.getFileName().toString();
        double reached = sum / gains.size();
        var reach = REACH.get(name);
        System.out.printf("%-14s %8d %8.4f %8s%n", name, gains.size(), reached, reach == null ? "" : "≥ " + reach);
        System.exit(reach == null || reached >= reach ? 0 : 1);
    }

    /** What was found for each query, best first. */
    static Map<String, List<String>> found(Path answers) throws IOException {
        var found = new HashMap<String, List<String>>();
        for (var line : Files.readAllLines(answers)) {
            var query = QUERY.matcher(line);
            if (query.find()) {
                var hits = new ArrayList<String>();
                HIT.matcher(line).results().forEach(it -> hits.add(it.group(1) != null ? it.group(1) : it.group(2)));
                found.put(query.group(1), hits);
            }
        }
        return found;
    }

    /** nDCG at 10 of what was found for a query, by what each document is worth to it. */
    static double gain(Map<String, Integer> gains, List<String> hits) {
        double found = 0;
        for (int i = 0; i < Math.min(DEPTH, hits.size()); i++) {
            found += gains.getOrDefault(hits.get(i), 0) / discount(i);
        }
        var best = gains.values().stream().sorted(Comparator.reverseOrder()).limit(DEPTH).toList();
        double ideal = 0;
        for (int i = 0; i < best.size(); i++) {
            ideal += best.get(i) / discount(i);
        }
        return ideal == 0 ? 0 : found / ideal;
    }

    private static double discount(int place) {
        return Math.log(place + 2) / Math.log(2);
    }

    /** What each document is worth to each query. */
    static Map<String, Map<String, Integer>> gains(Path set) throws IOException {
        var gains = new HashMap<String, Map<String, Integer>>();
        for (var line : Files.readAllLines(set.resolve("qrels.tsv"))) {
            var cells = line.split("\t");
            int gain = Math.max(0, (int) Double.parseDouble(cells[2]));
            gains.computeIfAbsent(cells[0], _ -> new HashMap<>()).put(cells[1], gain);
        }
        return gains;
    }

    private static String language(Path set) {
        var name = set.getFileName().toString();
        var end = name.substring(name.lastIndexOf('-') + 1);
        return name.contains("-") && end.length() == 2 ? end : "en";
    }

    private static String json(String text) {
        var json = new StringBuilder("\"");
        text.chars().forEach(it -> {
            if (it == '"' || it == '\\') {
                json.append('\\').append((char) it);
            } else if (it < ' ') {
                json.append(' ');
            } else {
                json.append((char) it);
            }
        });
        return json.append('"').toString();
    }
}
