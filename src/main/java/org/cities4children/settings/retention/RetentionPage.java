package org.cities4children.settings.retention;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.cities4children.runtime.retention.Span;
import org.cities4children.runtime.retention.Spans;
import org.cities4children.settings.Sheet;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * How long things are kept.
 *
 * @param kept what is in force
 * @param next when the round that deletes comes next, if that is known
 * @param zone in which the reader lives
 */
public record RetentionPage(
        Spans kept, List<Span> spans, Sheet sheet, @Nullable Instant next, String zone) {

    public RetentionPage {
        spans = List.copyOf(spans);
    }

    public Head head(Words words) {
        return Head.of(words.t("settings.retention"), null, RetentionController.PATH)
                .hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("settings"), "/desk/settings"));
    }

    /** The name of a span's field, and the end of its keys. */
    public static String field(Span span) {
        return span.key().replace('.', '-');
    }

    public String value(Span span) {
        return sheet.value(field(span), Integer.toString(kept.days(span)));
    }

    public String label(Span span, Words words) {
        return words.t("settings.retention." + field(span));
    }

    public String hint(Span span, Words words) {
        return words.t("settings.retention." + field(span) + ".hint") + " "
                + words.t("settings.retention.bounds", span.least(), span.most());
    }

    public String inForce() {
        return spans.stream().map(it -> Integer.toString(kept.days(it))).collect(Collectors.joining(" · "));
    }

    /** When what is older is deleted next. */
    public String when(Words words) {
        return next == null
                ? words.t("settings.retention.next.unknown")
                : words.t("settings.retention.next", words.at(next.atZone(ZoneId.of(zone))));
    }
}
