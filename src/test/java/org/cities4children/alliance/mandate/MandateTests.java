package org.cities4children.alliance.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandate.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MandateTests {

    @Test
    void holdsFromTheMidnightBeforeItsFirstDayToTheOneAfterItsLast() {
        var mandate = mandate("2026-11-10", "2026-11-12", null);
        assertThat(mandate.holdsAt(Instant.parse("2026-11-09T23:59:59.999Z"))).isFalse();
        assertThat(mandate.holdsAt(Instant.parse("2026-11-10T00:00:00Z"))).isTrue();
        assertThat(mandate.holdsAt(Instant.parse("2026-11-12T23:59:59.999Z"))).isTrue();
        assertThat(mandate.holdsAt(Instant.parse("2026-11-13T00:00:00Z"))).isFalse();
    }

    @Test
    void isOverFromTheMomentAtWhichSomebodyEndedIt() {
        var mandate = mandate("2026-11-10", null, "2026-11-11T12:00:00Z");
        assertThat(mandate.holdsAt(Instant.parse("2026-11-11T11:59:59Z"))).isTrue();
        assertThat(mandate.holdsAt(Instant.parse("2026-11-11T12:00:00Z"))).isFalse();
        assertThat(mandate("2026-11-10", null, null).holdsAt(Instant.parse("2036-01-01T00:00:00Z")))
                .isTrue();
    }

    @Test
    void bindsOnlyAsLeadOrAlternate() {
        assertThat(Role.LEAD.binds()).isTrue();
        assertThat(Role.ALTERNATE.binds()).isTrue();
        assertThat(Role.EDITOR.binds()).isFalse();
        assertThat(Role.COMMUNICATIONS.binds()).isFalse();
    }

    private static Mandate mandate(String first, @Nullable String last, @Nullable String ended) {
        return new Mandate(
                new UUID(0, 1),
                "members:play",
                "play",
                "Play",
                new UUID(0, 2),
                Role.LEAD,
                LocalDate.parse(first),
                last == null ? null : LocalDate.parse(last),
                ended == null ? null : Instant.parse(ended));
    }
}
