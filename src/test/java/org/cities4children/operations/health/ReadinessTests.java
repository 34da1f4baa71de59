package org.cities4children.operations.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.file.Path;
import org.cities4children.runtime.database.DiskSpace;
import org.cities4children.search.Index;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReadinessTests {

    private final JdbcClient database = mock(JdbcClient.class, RETURNS_DEEP_STUBS);
    private final Index index = mock(Index.class);
    private final ApplicationAvailability start = mock(ApplicationAvailability.class);
    private final Disk.Look look = mock(Disk.Look.class);
    private final HealthController health = new HealthController(new Readiness(database, index, new Disk(look), start));

    @BeforeEach
    void everythingIsThere() throws IOException {
        given(look.left()).willReturn(left(128));
        given(index.isAlive()).willReturn(true);
        given(index.isWhole()).willReturn(true);
        given(start.getReadinessState()).willReturn(ReadinessState.ACCEPTING_TRAFFIC);
    }

    @Test
    void isReadyWhenDatabaseAndIndexRespond() {
        assertThat(health.ready().getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(health.ready().getHeaders().getCacheControl()).isEqualTo("no-store");
    }

    @Test
    void namesWhatDoesNotRespond() {
        given(index.isAlive()).willReturn(false);
        assertThat(health.ready().getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(health.ready().getBody()).isEqualTo("not ready: index\n");
    }

    @Test
    void isReadyButSaysSoWhileSearchIsReduced() {
        given(index.isWhole()).willReturn(false);
        assertThat(health.ready().getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(health.ready().getBody()).isEqualTo("ok, reduced: search\n");
    }

    @Test
    void isReadyButSaysSoWhileTheDiskIsFull() throws IOException {
        given(look.left()).willReturn(left(127));
        assertThat(health.ready().getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(health.ready().getBody()).isEqualTo("ok, reduced: disk\n");

        given(index.isWhole()).willReturn(false);
        assertThat(health.ready().getBody()).isEqualTo("ok, reduced: search, disk\n");

        given(index.isWhole()).willReturn(true);
        given(look.left()).willReturn(left(128));
        assertThat(health.ready().getBody()).isEqualTo("ok\n");
    }

    @Test
    void takesADiskThatDoesNotAnswerForFull() throws IOException {
        given(look.left()).willThrow(new IOException("gone"));
        assertThat(health.ready().getBody()).isEqualTo("ok, reduced: disk\n");
    }

    @Test
    void doesNotWaitForASlowDisk() throws IOException {
        given(look.left()).willAnswer(_ -> {
            Thread.sleep(60_000);
            return left(128);
        });
        assertThat(health.ready().getBody()).isEqualTo("ok, reduced: disk\n");
    }

    @Test
    void doesNotWaitForASlowDatabase() {
        given(database.sql("select 1")).willAnswer(_ -> {
            Thread.sleep(60_000);
            throw new IllegalStateException("never answered");
        });
        assertThat(health.ready().getBody()).isEqualTo("not ready: database\n");
    }

    @Test
    void isNotReadyWhileSampleContentIsLoaded() {
        given(start.getReadinessState()).willReturn(ReadinessState.REFUSING_TRAFFIC);
        assertThat(health.ready().getBody()).isEqualTo("not ready: end of the start\n");
    }

    @Test
    void livesEvenThen() {
        assertThat(health.live().getBody()).isEqualTo("ok\n");
    }

    private static DiskSpace left(long megabytes) {
        return new DiskSpace(Path.of("data"), megabytes << 20);
    }
}
