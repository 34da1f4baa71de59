package org.cities4children.knowledge.intake;

import java.util.ArrayList;
import java.util.List;
import org.cities4children.runtime.RowRefused;
import org.cities4children.web.WebAddress;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the fields of a row, and says at once what is wrong with one. */
record Row(JsonNode node) {

    /** The text of a field, without space around it; empty when it is missing or null. */
    String text(String field, int longest) {
        var value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString() && !value.isNumber()) {
            throw new RowRefused(field, "it is not a text");
        }
        var text = value.asString().strip();
        if (text.length() > longest) {
            throw new RowRefused(field, "it has more than " + longest + " characters");
        }
        return text;
    }

    String required(String field, int longest) {
        var text = text(field, longest);
        if (text.isEmpty()) {
            throw new RowRefused(field, "it is missing");
        }
        return text;
    }

    @Nullable String optional(String field, int longest) {
        var text = text(field, longest);
        return text.isEmpty() ? null : text;
    }

    @Nullable Integer year(String field) {
        var value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        int year =
                value.isInt() ? value.asInt() : year(field, value.asString("").strip());
        if (year < 1800 || year > 2200) {
            throw new RowRefused(field, "\"" + year + "\" is no year of publication");
        }
        return year;
    }

    private static int year(String field, String text) {
        if (!text.matches("[0-9]{4}")) {
            throw new RowRefused(field, "\"" + text + "\" is no year");
        }
        return Integer.parseInt(text);
    }

    /** A web address, or nothing. */
    @Nullable String address(String field) {
        var text = text(field, 2000);
        if (text.isEmpty()) {
            return null;
        }
        return WebAddress.read(text)
                .map(WebAddress::url)
                .orElseThrow(() -> new RowRefused(field, "\"" + text + "\" is no web address"));
    }

    /** The entries of a list; a single value counts as a list of one. */
    List<JsonNode> list(String field) {
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
    List<String> texts(String field, int longest) {
        List<String> texts = new ArrayList<>();
        for (var entry : list(field)) {
            if (!entry.isString()) {
                throw new RowRefused(field, "it is not a list of texts");
            }
            var text = entry.asString().strip();
            if (text.length() > longest) {
                throw new RowRefused(field, "an entry has more than " + longest + " characters");
            }
            if (!text.isEmpty() && !texts.contains(text)) {
                texts.add(text);
            }
        }
        return texts;
    }
}
