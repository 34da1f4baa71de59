package org.cities4children.runtime.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cities4children.runtime.RowRefused;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the fields of a row, and says at once what is wrong with one. */
public record Row(JsonNode node) {

    /** A row of one field. */
    public static Row of(String field, JsonNode value) {
        return new Row(JsonNodeFactory.instance.objectNode().set(field, value));
    }

    /** The text of a field, without space around it; empty when it is missing or null. */
    public String text(String field, int longest) {
        var value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString() && !value.isNumber()) {
            throw new RowRefused(field, "runtime.refused.no-text");
        }
        var text = value.asString().strip();
        if (text.length() > longest) {
            throw new RowRefused(field, "runtime.refused.long", longest);
        }
        return text;
    }

    public String required(String field, int longest) {
        var text = text(field, longest);
        if (text.isEmpty()) {
            throw new RowRefused(field, "runtime.refused.missing");
        }
        return text;
    }

    public @Nullable String optional(String field, int longest) {
        var text = text(field, longest);
        return text.isEmpty() ? null : text;
    }

    public @Nullable Integer year(String field) {
        var value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        int year =
                value.isInt() ? value.asInt() : year(field, value.asString("").strip());
        if (year < 1800 || year > 2200) {
            throw new RowRefused(field, "runtime.refused.no-publication-year", year);
        }
        return year;
    }

    private static int year(String field, String text) {
        if (!text.matches("[0-9]{4}")) {
            throw new RowRefused(field, "runtime.refused.no-year", text);
        }
        return Integer.parseInt(text);
    }

    /** A day, or nothing. */
    public @Nullable LocalDate day(String field) {
        var text = text(field, 10);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new RowRefused(field, "runtime.refused.no-day", text);
        }
    }

    /** The code of a language (BCP 47), or the other one where none is given. */
    public String language(String otherwise) {
        var given = text("language", 20).toLowerCase(Locale.ROOT);
        var code = given.isEmpty() ? otherwise : given;
        if (!code.matches("[a-z]{2,3}(-[a-z0-9]{2,8})*")) {
            throw new RowRefused("language", "runtime.refused.no-language", code);
        }
        return code;
    }

    /** A web address, or nothing. */
    public @Nullable String address(String field) {
        var text = text(field, 2000);
        if (text.isEmpty()) {
            return null;
        }
        return WebAddress.read(text)
                .map(WebAddress::url)
                .orElseThrow(() -> new RowRefused(field, "runtime.refused.no-address", text));
    }

    /** The entries of a list; a single value counts as a list of one. */
    public List<JsonNode> list(String field) {
        var value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            return List.of(value);
        }
        List<JsonNode> all = new ArrayList<>();
        value.forEach(all::add);
        return all;
    }

    /** The texts of a list. */
    public List<String> texts(String field, int longest) {
        List<String> texts = new ArrayList<>();
        for (var entry : list(field)) {
            if (!entry.isString()) {
                throw new RowRefused(field, "runtime.refused.no-texts");
            }
            var text = entry.asString().strip();
            if (text.length() > longest) {
                throw new RowRefused(field, "runtime.refused.long-entry", longest);
            }
            if (!text.isEmpty() && !texts.contains(text)) {
                texts.add(text);
            }
        }
        return texts;
    }
}
