package org.cities4children.operations.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;

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
    private final HealthController health = new HealthController(new Readiness(database, index, start));

    @BeforeEach
    void everythingIsThere() {
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
}
