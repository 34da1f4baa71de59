package org.cities4children.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTests {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private final Ids ids = new Ids(Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void growWithinOneMillisecond() {
        var made = Stream.generate(ids::next).limit(10_000).map(UUID::toString).toList();
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void carryTheTimeOfTheClock() {
        var id = ids.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void growWhenSeveralAskAtOnce() {
        var made =
                IntStream.range(0, 10_000).parallel().mapToObj(_ -> ids.next()).toList();
        assertThat(made).doesNotHaveDuplicates();
    }

    @Test
    void receiptsAreReadAloudWithoutMistake() {
        assertThat(Stream.generate(ids::receipt).limit(1_000))
                .allMatch(it -> it.matches("C4C-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}"));
    }

    @Test
    void tokensDoNotRepeat() {
        var seen = new HashSet<String>();
        assertThat(Stream.generate(ids::token).limit(1_000))
                .allMatch(it -> it.matches("[0-9a-hjkmnp-tv-z]{32}"))
                .allMatch(seen::add);
    }
}
