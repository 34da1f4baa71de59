package org.cities4children.exchange.seed;

import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes organisations up: each plainly named Demo, each with the same number always the same. */
final class MadeUpOrganisations {

    private static final List<String> KINDS =
            List.of("INGO", "NGO", "city network", "university", "private sector", "foundation", "UN agency");
    private static final List<String> NAMES =
            List.of("Alliance", "Institute", "Trust", "Network", "Centre", "Foundation", "Collective");

    private final long seed;
    private final List<String> cities = Vocabulary.lines("cities.txt");

    MadeUpOrganisations(long seed) {
        this.seed = seed;
    }

    ObjectNode row(int number) {
        var random = new SplittableRandom(seed * 7_919 + number);
        var city = cities.get(random.nextInt(cities.size()));
        var row = JsonNodeFactory.instance.objectNode();
        row.put("name", "Demo " + NAMES.get(random.nextInt(NAMES.size())) + " of " + city.substring(3) + " " + number);
        row.putNull("short_name");
        row.put("kind", KINDS.get(random.nextInt(KINDS.size())));
        row.put("website", "demo-" + number + ".example.org");
        row.put("hq_country", city.substring(0, 2));
        row.putNull("hq_source");
        row.putNull("steering_committee");
        row.put("source", "https://demo-" + number + ".example.org/");
        row.put("evidence", "Made-up data for load tests.");
        return row;
    }
}
