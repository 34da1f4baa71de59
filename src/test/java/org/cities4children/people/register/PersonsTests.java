package org.cities4children.people.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.cities4children.TestDatabase;
import org.cities4children.people.Person;
import org.cities4children.people.Queue;
import org.cities4children.people.Role;
import org.cities4children.people.Somebody;
import org.cities4children.runtime.clock.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PersonsTests {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T08:00:00Z"));
    private JdbcClient jdbc;
    private TransactionTemplate transactions;
    private Persons persons;
    private Somebody somebody;

    @BeforeEach
    void begin() {
        DataSource database = TestDatabase.with("people");
        jdbc = JdbcClient.create(database);
        transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        persons = PersonsInTests.of(jdbc, clock);
        somebody = Somebody.in(jdbc, clock);
    }

    @Test
    void findsByAPartOfTheNameOrTheAddressInAnyCase() {
        somebody.called("Wanjiru");
        somebody.called("Tomas");
        somebody.called("Noor");
        assertThat(persons.part("WANJ", 0, 10)).extracting(Person::name).containsExactly("Wanjiru");
        assertThat(persons.part("noor@EXAMPLE", 0, 10)).extracting(Person::name).containsExactly("Noor");
        assertThat(persons.part("%", 0, 10)).isEmpty();
        assertThat(persons.part("", 1, 1)).extracting(Person::name).containsExactly("Tomas");
        assertThat(persons.count("")).isEqualTo(3);
        assertThat(persons.count("o")).isEqualTo(3);
        assertThat(persons.count("noo")).isEqualTo(1);
    }

    @Test
    void namesThoseItKnowsOfSomeIds() {
        var rima = somebody.called("Rima");
        assertThat(persons.names(List.of(rima, new UUID(0, 1))))
                .containsOnlyKeys(rima)
                .containsValue("Rima");
        assertThat(persons.names(List.of())).isEmpty();
    }

    @Test
    void countsNoOneWhoMayNotComeInAsAnother() {
        var ada = somebody.called("Ada", Role.ADMINISTRATOR);
        var ben = somebody.called("Ben", Role.ADMINISTRATOR);
        assertThat(isLast(ada)).isFalse();
        persons.disable(ben, true);
        assertThat(isLast(ada)).isTrue();
    }

    @Test
    void letsTwoWhoTakeTheLastRolesFromEachOtherWaitForOneAnother() throws Exception {
        var ada = somebody.called("Ada", Role.ADMINISTRATOR);
        var ben = somebody.called("Ben", Role.ADMINISTRATOR);
        var asked = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(1)) {
            var second = transactions.execute(status -> {
                assertThat(persons.isLast(ben, Role.ADMINISTRATOR)).isFalse();
                var other = threads.submit(() -> {
                    asked.countDown();
                    return isLast(ada);
                });
                await(asked);
                persons.revoke(ben, Role.ADMINISTRATOR);
                return other;
            });
            assertThat(second.get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void letsWhoBecomesAnAdministratorWaitForWhoCountsThem() throws Exception {
        var ada = somebody.called("Ada", Role.ADMINISTRATOR);
        var ben = somebody.called("Ben");
        try (var threads = Executors.newFixedThreadPool(1)) {
            var given = transactions.execute(_ -> {
                assertThat(persons.isLast(ada, Role.ADMINISTRATOR)).isTrue();
                var other = threads.submit(() ->
                        transactions.executeWithoutResult(_ -> persons.grant(ben, Role.ADMINISTRATOR, ada, null)));
                Queue.awaitSomebody(jdbc);
                return other;
            });
            given.get(10, TimeUnit.SECONDS);
        }
        assertThat(isLast(ada)).isFalse();
    }

    private boolean isLast(UUID person) {
        return transactions.execute(status -> persons.isLast(person, Role.ADMINISTRATOR));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
