package org.cities4children.events.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.cities4children.events.event.When;
import org.jspecify.annotations.Nullable;

/**
 * Writes events for calendar programs by RFC 5545: lines of at most 75 bytes, ended by CR LF. Hours are written in
 * universal time, worked out anew from wall time and zone whenever it is written; an event whose hours are unknown
 * takes whole days.
 */
final class Calendar {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final StringBuilder text = new StringBuilder();

    Calendar(String name, boolean cancelled) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Cities4Children//Events//EN");
        line("METHOD:" + (cancelled ? "CANCEL" : "PUBLISH"));
        line("X-WR-CALNAME:" + escaped(name));
    }

    /**
     * What a calendar shows of an event.
     *
     * @param changed when it was changed last
     * @param revision how often it was, cancelled or taken up again included: calendars pass over what has not grown
     */
    record Shown(
            UUID id,
            String title,
            String summary,
            String where,
            @Nullable String address,
            When when,
            Instant changed,
            int revision,
            boolean cancelled) {}

    void add(Shown event) {
        line("BEGIN:VEVENT");
        line("UID:" + event.id() + "@cities4children");
        line("DTSTAMP:" + MOMENT.format(event.changed()));
        line("SEQUENCE:" + event.revision());
        line("STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("SUMMARY:" + escaped(event.title()));
        when(event.when());
        if (!event.summary().isEmpty()) {
            line("DESCRIPTION:" + escaped(event.summary()));
        }
        if (!event.where().isEmpty()) {
            line("LOCATION:" + escaped(event.where()));
        }
        if (event.address() != null) {
            line("URL:" + event.address());
        }
        line("END:VEVENT");
    }

    private void when(When when) {
        var begin = when.begin();
        // Of several days without a last hour, all are shown rather than one moment.
        if (begin == null || (when.to() != null && when.end() == null)) {
            line("DTSTART;VALUE=DATE:" + day(when.first()));
            // The day on which it is over, not the last one.
            line("DTEND;VALUE=DATE:" + day(when.last().plusDays(1)));
            return;
        }
        line("DTSTART:" + MOMENT.format(begin));
        var end = when.end();
        if (end != null) {
            line("DTEND:" + MOMENT.format(end));
        }
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    String written() {
        return text + "END:VCALENDAR\r\n";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Folds a line between characters, never through the bytes of one. */
    private void line(String content) {
        int bytes = 0;
        for (int i = 0; i < content.length(); ) {
            int character = content.codePointAt(i);
            var written = Character.toString(character);
            int size = written.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(written);
            bytes += size;
            i += Character.charCount(character);
        }
        text.append("\r\n");
    }
}
