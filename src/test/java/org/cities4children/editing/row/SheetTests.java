package org.cities4children.editing.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cities4children.runtime.intake.Field;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SheetTests {

    private static final List<Field> FIELDS = List.of(Field.lines("authors", "name"));

    private final JsonMapper json = new JsonMapper();

    @Test
    void keepsApartTwoLinesThatLookAlike() {
        var row = row("{\"authors\": [{\"name\": \"Ana Silva\", \"id\": 1}, {\"name\": \"Ana Silva\", \"id\": 2}]}");

        var changed = Sheet.typed(FIELDS, Map.of("authors", List.of("Ana Silva\nAna Silva\nRana Haque")))
                .over(row);

        assertThat(changed)
                .isEqualTo(
                        row("{\"authors\": [{\"name\": \"Ana Silva\", \"id\": 1}, {\"name\": \"Ana Silva\", \"id\": 2},"
                                + " {\"name\": \"Rana Haque\"}]}"));
    }

    @Test
    void makesAnEntryOfItsOwnOfALineThatIsTypedOnceMore() {
        var row = row("{\"authors\": [{\"name\": \"Ana Silva\", \"id\": 1}]}");

        var changed = Sheet.typed(FIELDS, Map.of("authors", List.of("Ana Silva\nAna Silva")))
                .over(row);

        assertThat(changed)
                .isEqualTo(row("{\"authors\": [{\"name\": \"Ana Silva\", \"id\": 1}, {\"name\": \"Ana Silva\"}]}"));
    }

    private ObjectNode row(String text) {
        return (ObjectNode) json.readTree(text);
    }
}
