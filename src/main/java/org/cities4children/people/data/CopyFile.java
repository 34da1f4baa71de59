package org.cities4children.people.data;

import java.util.List;
import java.util.stream.Stream;
import org.cities4children.people.Holdings.Holding;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is kept about somebody, for programs or for reading. */
@Component
class CopyFile {

    private final JsonMapper json;

    CopyFile(JsonMapper json) {
        this.json = json;
    }

    /** One JSON object, a list for each kind. */
    String of(List<Holding> holdings) {
        var file = json.createObjectNode();
        for (var holding : holdings) {
            var rows = file.putArray(holding.name());
            holding.rows().forEach(row -> rows.add(json.readTree(row)));
        }
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(file);
    }

    CopyPage page(List<Holding> holdings) {
        return new CopyPage(holdings.stream()
                .filter(it -> !it.rows().isEmpty())
                .map(it -> new CopyPage.Kind(
                        it.name(), it.rows().stream().map(this::facts).toList()))
                .toList());
    }

    private List<CopyPage.Fact> facts(String row) {
        return json.readTree(row).properties().stream()
                .flatMap(it -> fact(it.getKey(), it.getValue()))
                .toList();
    }

    private static Stream<CopyPage.Fact> fact(String name, JsonNode value) {
        var text = value.isValueNode() ? value.asString() : value.toString();
        return value.isNull() || text.isEmpty() ? Stream.of() : Stream.of(new CopyPage.Fact(name, text));
    }
}
