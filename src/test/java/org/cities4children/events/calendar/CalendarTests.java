package org.cities4children.events.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.cities4children.events.event.When;
import org.cities4children.web.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against RFC 5545, sections 3.1 (folding), 3.3.11 (escaping) and 3.6.1 (whole days). */
class CalendarTests {

    private static final When DAYS = new When(new PartialDate("2026-12-30"), new PartialDate("2026-12-31"), null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Play",
                "a very long title that goes on and on, and then on; with \\ backslashes and\nlines and so on and so on",
                "শিশুদের জন্য শহর শিশুদের জন্য শহর শিশুদের জন্য শহর শিশুদের জন্য শহর শিশুদের জন্য শহর",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
                "مدن للأطفال\u0007"
            })
    void foldsAndEscapesAnyTitleSoThatItComesOutWhole(String title) {
        var text = written(title);

        assertThat(text.split("\r\n"))
                .allSatisfy(it ->
                        assertThat(it.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        var summary = text.replace("\r\n ", "")
                .lines()
                .filter(it -> it.startsWith("SUMMARY:"))
                .findFirst()
                .orElseThrow()
                .substring("SUMMARY:".length());
        assertThat(unescaped(summary)).isEqualTo(title.replace('\u0007', ' '));
    }

    @Test
    void takesWholeDaysAndEndsOnTheDayAfter() {
        assertThat(written("Play")).contains("DTSTART;VALUE=DATE:20261230\r\n", "DTEND;VALUE=DATE:20270101\r\n");
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                char next = text.charAt(++i);
                plain.append(next == 'n' ? '\n' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static String written(String title) {
        var calendar = new Calendar("Test", false);
        calendar.add(new Calendar.Shown(
                new UUID(1, 2), title, "", "", null, DAYS, Instant.parse("2026-11-23T10:00:00Z"), 0, false));
        return calendar.written();
    }
}
