package org.cities4children.mailbox.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cities4children.mailbox.Letter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptLetterTests {

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T23:59:59Z, 2026-02-28",
        "2028-01-31T00:00:00Z, 2028-02-29",
        "2026-12-15T10:00:00Z, 2027-01-15"
    })
    void isDueAMonthAfterSomebodyAskedForTheirData(Instant received, LocalDate due) {
        assertThat(letter("data", received, null, null).due()).contains(due);
    }

    @Test
    void isNotDueWhenItIsAboutSomethingElseOrDone() {
        var received = Instant.parse("2026-01-31T10:00:00Z");
        assertThat(letter("media", received, null, null).due()).isEmpty();
        assertThat(letter("data", received, received, null).due()).isEmpty();
        assertThat(letter("data", received, null, received).due()).isEmpty();
    }

    private static KeptLetter letter(
            String about, Instant received, @Nullable Instant answered, @Nullable Instant closed) {
        var answers = new LinkedHashMap<>(Map.of("about", about));
        return new KeptLetter(
                new Letter("C4C-0000-0001", "contact", received, "en", answers, null), null, answered, closed);
    }
}
