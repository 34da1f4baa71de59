package org.cities4children.runtime.retention;

import java.util.Map;
import org.cities4children.runtime.setting.Setting;

/**
 * The spans that administrators chose, in days by key; all others are as usual.
 *
 * <p>What lies beyond the bounds of today's program counts as not chosen: nobody is promised less than before by a row
 * of an older one.
 */
public record Spans(Map<String, Integer> chosen) {

    public static final Setting<Spans> SETTING = new Setting<>("runtime.spans", Spans.class, new Spans(Map.of()));

    public Spans {
        chosen = Map.copyOf(chosen);
    }

    /** So many days it is kept. */
    public int days(Span span) {
        int days = chosen.getOrDefault(span.key(), span.usual());
        return span.allows(days) ? days : span.usual();
    }
}
