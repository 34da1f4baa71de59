package org.cities4children.exchange.report;

import org.cities4children.runtime.RowRefused.Reason;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a row was not taken, or not put back.
 *
 * @param field nothing when the whole line is meant
 */
public record Grounds(@Nullable String field, Reason reason) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Grounds {
        var arguments = reason.arguments().stream().map(Grounds::plain).toList();
        reason = new Reason(reason.key(), arguments);
    }

    private static Object plain(Object argument) {
        return argument instanceof String text ? Excerpt.of(text) : argument;
    }

    /** As {@link #json} wrote it. */
    public static Grounds of(String json) {
        return JSON.readValue(json, Grounds.class);
    }

    /** Kept until somebody reads it in their language. */
    public String json() {
        return JSON.writeValueAsString(this);
    }

    /** What is wrong, without saying where. */
    public String told(Words words) {
        var why = words.t(reason);
        return field == null || field.isEmpty() ? why : field + ": " + why;
    }
}
