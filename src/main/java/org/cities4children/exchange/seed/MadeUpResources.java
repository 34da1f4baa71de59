package org.cities4children.exchange.seed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes resources up, as real ones look to lists and to the search; the same number and seed give the same. */
final class MadeUpResources {

    /** English seven times out of ten, as the field writes. */
    private static final List<String> LANGUAGES = List.of(
            "en", "en", "en", "en", "en", "en", "en", "en", "en", "en", "en", "en", "en", "en", "es", "es", "fr", "pt",
            "ar", "bn", "sw");

    private static final List<String> KINDS =
            List.of("research", "guidance", "report", "tool", "policy brief", "case study", "success story");
    private static final List<String> FIRST_NAMES = List.of(
            "Amina", "Rahim", "Lucía", "Jorge", "Wanjiru", "Kwame", "Fatou", "Mei", "Arjun", "Priya", "Sofia", "Tomás",
            "Layla", "Omar", "Ngozi", "Chidi", "Hana", "Minh", "Isabel", "Pedro");
    private static final List<String> LAST_NAMES = List.of(
            "Demo-Akter",
            "Demo-Otieno",
            "Demo-Gómez",
            "Demo-Silva",
            "Demo-Mensah",
            "Demo-Diallo",
            "Demo-Chen",
            "Demo-Sharma",
            "Demo-Haddad",
            "Demo-Nguyen",
            "Demo-Okafor",
            "Demo-Kimani",
            "Demo-Rojas",
            "Demo-Costa");

    private final long seed;
    private final List<String> topics;
    private final List<String> cities = Vocabulary.lines("cities.txt");
    private final Map<String, Vocabulary> words = new HashMap<>();

    MadeUpResources(long seed, List<String> topics) {
        this.seed = seed;
        this.topics = List.copyOf(topics);
    }

    ObjectNode row(int number) {
        var random = new SplittableRandom(seed * 104_729 + number);
        var language = pick(LANGUAGES, random);
        var vocabulary = words.computeIfAbsent(language, Vocabulary::of);
        var city = pick(cities, random);
        var row = JsonNodeFactory.instance.objectNode();
        row.put("id", "made-up-" + seed + "-" + number);
        row.put("title", title(vocabulary, city, random));
        authors(row.putArray("authors"), city, random);
        row.put("year", random.nextInt(8) == 0 ? null : Integer.valueOf(2026 - skewed(24, random)));
        row.put("kind", KINDS.get(skewed(KINDS.size(), random)));
        topics(row.putArray("topics"), random);
        place(row.putArray("places"), city, random);
        row.put("language", language);
        row.put("url", "https://example.org/made-up/" + seed + "/" + number);
        row.put("url_kind", "catalogue");
        row.put("source", "https://example.org/made-up/" + seed + "/" + number);
        row.put("description", vocabulary.text(random, 2) + " (made-up data for load tests)");
        row.put("text", vocabulary.text(random, random.nextInt(4, 14)));
        return row;
    }

    private static String title(Vocabulary words, String city, RandomGenerator random) {
        var start = words.phrase(random, random.nextInt(3, 7));
        return switch (random.nextInt(3)) {
            case 0 -> start + ": " + city.substring(3);
            case 1 -> start + ": " + words.phrase(random, random.nextInt(3, 6));
            default -> start;
        };
    }

    private static void authors(ArrayNode authors, String city, RandomGenerator random) {
        for (var i = skewed(4, random); i > 0; i--) {
            authors.add(pick(FIRST_NAMES, random) + " " + pick(LAST_NAMES, random));
        }
        if (authors.isEmpty() || random.nextInt(3) == 0) {
            authors.add("Demo Institute of " + city.substring(3));
        }
    }

    private void topics(ArrayNode to, RandomGenerator random) {
        var drawn = new String[1 + skewed(4, random)];
        Arrays.setAll(drawn, _ -> topics.isEmpty() ? "" : topics.get(skewed(topics.size(), random)));
        Arrays.stream(drawn).distinct().filter(it -> !it.isEmpty()).forEach(to::add);
    }

    private static void place(ArrayNode places, String city, RandomGenerator random) {
        if (random.nextInt(10) < 6) {
            var place = places.addObject().put("country", city.substring(0, 2));
            place.put("city", random.nextInt(3) == 0 ? null : city.substring(3));
        }
    }

    private static <T> T pick(List<T> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }

    /** Below the bound, small numbers more often. */
    private static int skewed(int bound, RandomGenerator random) {
        var one = random.nextDouble();
        return (int) (one * one * bound);
    }
}
