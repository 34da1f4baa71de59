package org.cities4children.editing.row;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cities4children.runtime.intake.Field;
import org.cities4children.runtime.intake.Row;
import org.cities4children.runtime.intake.WebAddress;
import org.cities4children.web.Mistake;
import org.cities4children.web.Typed;
import org.cities4children.web.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A row as a form shows it: texts by field. */
public record Sheet(List<Field> fields, Map<String, List<String>> values) {

    /** What a line is parted at. */
    static final String STROKE_BETWEEN = "\\|";

    private static final String STROKE = " | ";

    public Sheet {
        fields = List.copyOf(fields);
        values = Map.copyOf(values);
    }

    /** What stands in a row. */
    public static Sheet of(List<Field> fields, ObjectNode row) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        fields.forEach(it -> values.put(it.name(), shown(it, row)));
        return new Sheet(fields, values);
    }

    /** What was typed. */
    public static Sheet typed(List<Field> fields, Map<String, List<String>> sent) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (var field : fields) {
            values.put(
                    field.name(),
                    sent.getOrDefault(field.name(), List.of()).stream()
                            .map(Typed::text)
                            .toList());
        }
        return new Sheet(fields, values);
    }

    public String value(Field field) {
        return String.join("\n", values(field));
    }

    public List<String> values(Field field) {
        return values.getOrDefault(field.name(), List.of());
    }

    /** The row with what was typed in it; what nobody touched stays as it was, to the letter. */
    public ObjectNode over(ObjectNode row) {
        for (var field : fields) {
            if (isTouched(field, row)) {
                write(field, row);
            }
        }
        return row;
    }

    private boolean isTouched(Field field, ObjectNode row) {
        var before = of(List.of(field), row);
        // Browsers send what is ticked in the order of the form; the order of lines somebody chose.
        return field.isTicked() ? !saysSame(field, before) : !text(field).equals(before.text(field));
    }

    /** Whether a field says the same here and there. */
    public boolean saysSame(Field field, Sheet other) {
        return field.isSet()
                ? entries(field).equals(other.entries(field))
                : text(field).equals(other.text(field));
    }

    private String text(Field field) {
        return Typed.text(value(field));
    }

    private Set<String> entries(Field field) {
        return text(field).lines().map(String::strip).collect(Collectors.toSet());
    }

    private void write(Field field, ObjectNode row) {
        var text = value(field).strip();
        var nodes = JsonNodeFactory.instance;
        if (text.isEmpty()) {
            holder(field, row).remove(key(field));
        } else if (field.isTicked()) {
            var all = nodes.arrayNode();
            values(field).forEach(all::add);
            row.set(field.name(), all);
        } else if (field.form() == Field.Form.LINES) {
            row.set(field.name(), entries(field, text, row));
        } else if (field.form() == Field.Form.YEAR) {
            row.put(field.name(), Integer.parseInt(text));
        } else {
            holder(field, row).put(key(field), text);
        }
    }

    /** The object in which a field's value stands, and under what there. */
    private static ObjectNode holder(Field field, ObjectNode row) {
        int dot = field.name().indexOf('.');
        return dot < 0 ? row : row.withObject("/" + field.name().substring(0, dot));
    }

    private static String key(Field field) {
        return field.name().substring(field.name().indexOf('.') + 1);
    }

    /** A line that stands as it stood keeps all that its entry holds, also what the line does not show. */
    private static JsonNode entries(Field field, String text, ObjectNode row) {
        Map<String, Deque<JsonNode>> before = new HashMap<>();
        new Row(row)
                .list(field.name())
                .forEach(it -> before.computeIfAbsent(line(field, it), _ -> new ArrayDeque<>())
                        .add(it));
        var all = JsonNodeFactory.instance.arrayNode();
        text.lines().map(String::strip).filter(it -> !it.isEmpty()).forEach(it -> {
            // Of several that look alike each stays itself.
            var known = before.getOrDefault(it, new ArrayDeque<>()).poll();
            all.add(known != null ? known : entry(field, it));
        });
        return all;
    }

    private static JsonNode entry(Field field, String line) {
        if (field.parts().isEmpty()) {
            return JsonNodeFactory.instance.stringNode(line);
        }
        var entry = JsonNodeFactory.instance.objectNode();
        var parts = line.split(STROKE_BETWEEN, -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isBlank()) {
                entry.put(field.parts().get(i), parts[i].strip());
            }
        }
        return entry;
    }

    /**
     * What has to be filled in otherwise, as far as the form can tell; the rest is the importer's to say. What an
     * import brought and nobody touched is nobody's mistake here.
     */
    public List<Mistake> mistakes(ObjectNode row, Words words) {
        List<Mistake> mistakes = new ArrayList<>();
        for (var field : fields) {
            wrong(field)
                    .filter(_ -> value(field).isBlank() || isTouched(field, row))
                    .ifPresent(key -> mistakes.add(
                            new Mistake(field.name(), words.t(key, Form.label(field, words), field.longest()))));
        }
        return mistakes;
    }

    private Optional<String> wrong(Field field) {
        var text = value(field).strip();
        if (text.isEmpty()) {
            return field.required() ? Optional.of("editing.wrong.missing") : Optional.empty();
        }
        boolean fits = switch (field.form()) {
            case LINE, TEXT, LANGUAGE, COUNTRY, ZONE -> text.length() <= field.longest();
            case LINES ->
                text.lines()
                        .allMatch(it -> it.length() <= field.longest()
                                && (field.parts().isEmpty()
                                        || it.split(STROKE_BETWEEN, -1).length
                                                <= field.parts().size()));
            case CHOICE, CHOICES -> field.parts().containsAll(values(field));
            case TOPIC, TOPICS -> true;
            case YEAR -> text.matches("[0-9]{4}");
            case DAY -> Typed.day(text).isPresent();
            case HOUR -> text.matches("([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?");
            case LINK ->
                text.length() <= field.longest() && WebAddress.read(text).isPresent();
        };
        return fits ? Optional.empty() : Optional.of(told(field.form()));
    }

    /** What to do about it. */
    private static String told(Field.Form form) {
        return switch (form) {
            case YEAR -> "editing.wrong.year";
            case DAY -> "editing.wrong.day";
            case HOUR -> "editing.wrong.hour";
            case LINK -> "editing.wrong.link";
            case LINE, TEXT -> "editing.wrong.long";
            default -> "editing.wrong";
        };
    }

    private static List<String> shown(Field field, ObjectNode row) {
        return switch (field.form()) {
            case LINES ->
                List.of(new Row(row)
                        .list(field.name()).stream().map(it -> line(field, it)).collect(Collectors.joining("\n")));
            case CHOICES, TOPICS ->
                new Row(row).list(field.name()).stream().map(Sheet::scalar).toList();
            default -> List.of(lines(scalar(row.at("/" + field.name().replace('.', '/')))));
        };
    }

    private static String line(Field field, JsonNode entry) {
        var text = entry.isObject()
                ? field.parts().stream()
                        .map(it -> scalar(entry.path(it)))
                        .collect(Collectors.joining(STROKE))
                        .replaceFirst("( \\| )*$", "")
                : scalar(entry);
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String scalar(JsonNode value) {
        return value.isString() || value.isNumber() ? value.asString() : "";
    }

    /** Browsers end lines in their own way. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
