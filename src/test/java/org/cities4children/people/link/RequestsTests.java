package org.cities4children.people.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.cities4children.TestDatabase;
import org.cities4children.people.session.Client;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.clock.MovableClock;
import org.cities4children.runtime.limit.LimitsInTests;
import org.cities4children.web.Language;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RequestsTests {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-27T08:00:00Z"));
    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.with("runtime", "people"));
    private final Requests requests = new Requests(jdbc, LimitsInTests.of(jdbc, clock), new Ids(clock), clock);

    @Test
    void mailsThreeLinksToAnAddressInHalfAnHourWhoeverAsks() {
        for (var caller = 1; caller <= 20; caller++) {
            ask("rima@example.org", "198.51.100." + caller);
        }
        assertThat(requests.take()).hasSize(3);
        clock.pass(Duration.ofMinutes(31));
        ask("Rima@example.org", "198.51.100.1");
        assertThat(requests.take()).hasSize(1);
    }

    @Test
    void mailsTwentyLinksForACallerInAnHourWhateverTheAddresses() {
        for (var person = 1; person <= 40; person++) {
            ask("person" + person + "@example.org", "203.0.113.7");
        }
        assertThat(requests.take()).hasSize(20);
        ask("person41@example.org", "203.0.113.8");
        assertThat(requests.take()).as("of somebody else").hasSize(1);
    }

    private void ask(String email, String from) {
        requests.put(Purpose.SIGN_IN, email, Language.ENGLISH, "browser", Client.of("a browser", from));
    }
}
