package org.cities4children.editing.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppointmentTests {

    @ParameterizedTest
    @CsvSource({
        "2026-12-03T09:00, Africa/Nairobi, 2026-12-03T06:00:00Z, no clock changes",
        "2027-03-28T01:59, Europe/Berlin, 2027-03-28T00:59:00Z, before the gap",
        "2027-03-28T02:30, Europe/Berlin, 2027-03-28T01:30:00Z, in the gap: as late as clocks skip",
        "2027-03-28T03:00, Europe/Berlin, 2027-03-28T01:00:00Z, after the gap",
        "2026-10-25T02:30, Europe/Berlin, 2026-10-25T00:30:00Z, in the overlap: the first time",
        "2026-11-01T01:30, America/New_York, 2026-11-01T05:30:00Z, in the overlap: the first time",
        "2027-03-14T02:30, America/New_York, 2027-03-14T07:30:00Z, in the gap",
        "2026-10-04T02:15, Australia/Lord_Howe, 2026-10-03T15:45:00Z, a gap of half an hour",
        "2011-12-30T10:00, Pacific/Apia, 2011-12-30T20:00:00Z, a day that never was"
    })
    void keepsTheHourOnTheWall(LocalDateTime local, String zone, Instant instant, String why) {
        assertThat(new Appointment(local, ZoneId.of(zone)).instant()).as(why).isEqualTo(instant);
    }

    @Test
    void saysWhenClocksSkipItOrShowItTwice() {
        var berlin = ZoneId.of("Europe/Berlin");
        assertThat(new Appointment(LocalDateTime.parse("2027-03-28T02:30"), berlin).isSkipped())
                .isTrue();
        assertThat(new Appointment(LocalDateTime.parse("2026-10-25T02:30"), berlin).isTwice())
                .isTrue();
        var plain = new Appointment(LocalDateTime.parse("2026-12-03T09:00"), berlin);
        assertThat(plain.isSkipped() || plain.isTwice()).isFalse();
    }
}
