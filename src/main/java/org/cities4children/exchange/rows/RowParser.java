package org.cities4children.exchange.rows;

import org.cities4children.runtime.RowRefused.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes rows of lines, and says what is wrong with those that are none. */
final class RowParser {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RowParser() {}

    static Line parsed(int number, String line, int size) {
        try {
            var tree = MAPPER.readTree(line);
            if (!(tree instanceof ObjectNode row)) {
                return new Line.Broken(number, new Reason("exchange.refused.no-object"));
            }
            return holdsNoText(line, row)
                    ? new Line.Broken(number, new Reason("exchange.refused.no-characters"))
                    : new Line.Row(number, row, size);
        } catch (JacksonException e) {
            return new Line.Broken(number, reason(e));
        }
    }

    private static Reason reason(JacksonException e) {
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        return column > 0 ? new Reason("exchange.refused.not-json", column) : new Reason("exchange.refused.no-json");
    }

    /** PostgreSQL keeps neither; as both can only be written as escapes, few rows need the walk. */
    private static boolean holdsNoText(String line, ObjectNode row) {
        return (line.contains("\\u0000") || line.contains("\\ud") || line.contains("\\uD")) && isNoText(row);
    }

    private static boolean isNoText(JsonNode node) {
        if (node.isString()) {
            return isNoText(node.stringValue());
        }
        if (node.isObject() && node.propertyNames().stream().anyMatch(RowParser::isNoText)) {
            return true;
        }
        return node.valueStream().anyMatch(RowParser::isNoText);
    }

    private static boolean isNoText(String text) {
        return text.codePoints()
                .anyMatch(it -> it == 0 || (it >= Character.MIN_SURROGATE && it <= Character.MAX_SURROGATE));
    }
}
