package org.cities4children.operations.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.cities4children.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RunsTests {

    private static final UUID ADA = new UUID(1, 1);
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    private final DataSource database = TestDatabase.with("operations");
    private final Runs runs = at(NOW);

    @Test
    void runsOnceHoweverManyBeginItAtOnce() throws InterruptedException {
        try (var hands = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> begin = () -> runs.begin(Chore.VERIFY, ADA);
            var begun = hands.invokeAll(Stream.generate(() -> begin).limit(20).toList());
            assertThat(begun.stream().filter(it -> it.resultNow())).hasSize(1);
        }
        assertThat(runs.begin(Chore.REINDEX, ADA)).isTrue();
    }

    @Test
    void keepsHowItEndedUntilItIsBegunAgain() {
        runs.begin(Chore.VERIFY, ADA);
        assertThat(runs.all().getFirst().state()).isEqualTo("running");
        runs.end(Chore.VERIFY, 1, List.of("audit: 1 fault.", "index: all is well."));
        var run = runs.all().getFirst();
        assertThat(run.state()).isEqualTo("faults");
        assertThat(run.output()).containsExactly("audit: 1 fault.", "index: all is well.");
        assertThat(runs.begin(Chore.VERIFY, ADA)).isTrue();
        runs.end(Chore.VERIFY, 0, List.of());
        assertThat(runs.all().getFirst().state()).isEqualTo("well");
    }

    @Test
    void canBeBegunAgainAfterItWasCutOff() {
        runs.begin(Chore.VERIFY, ADA);
        var later = at(NOW.plus(Runs.LEASE).minus(Duration.ofSeconds(1)));
        assertThat(later.begin(Chore.VERIFY, ADA)).isFalse();
        later.renew(Chore.VERIFY);
        assertThat(at(NOW.plus(Runs.LEASE)).begin(Chore.VERIFY, ADA)).isFalse();
        var much = at(NOW.plus(Runs.LEASE).plus(Runs.LEASE));
        assertThat(much.all().getFirst().state()).isEqualTo("cut-off");
        assertThat(much.begin(Chore.VERIFY, ADA)).isTrue();
    }

    private Runs at(Instant now) {
        return new Runs(JdbcClient.create(database), Clock.fixed(now, ZoneOffset.UTC));
    }
}
