package org.cities4children.people.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.cities4children.TestDatabase;
import org.cities4children.people.Approval;
import org.cities4children.people.Approval.State;
import org.cities4children.people.Somebody;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.clock.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ApprovalRowsTests {

    private static final String OBJECT = "person:noor";

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-26T08:00:00Z"));
    private ApprovalRows rows;
    private UUID ada;
    private UUID zoe;
    private UUID noor;

    @BeforeEach
    void begin() {
        var jdbc = JdbcClient.create(TestDatabase.with("people"));
        rows = new ApprovalRows(jdbc, new Ids(clock), clock);
        var somebody = Somebody.in(jdbc, clock);
        ada = somebody.called("Ada");
        zoe = somebody.called("Zoe");
        noor = somebody.called("Noor");
    }

    @Test
    void keepsWhatItsRoomHasToKnow() {
        var asked = asked();
        assertThat(rows.of(asked.id())).contains(asked);
        assertThat(asked.fact("roles")).isEqualTo("editor");
        assertThat(asked.fact("email")).isEmpty();
        assertThat(asked.ends()).isEqualTo(clock.instant().plus(Duration.ofDays(7)));
        assertThat(rows.waiting()).containsExactly(asked);
    }

    @Test
    void takesNoSecondOneForTheSameWhileOneWaits() {
        var first = asked();
        assertThat(ask(zoe)).isEmpty();
        assertThat(rows.withdraw(first.id(), ada)).isPresent();
        assertThat(ask(zoe)).isPresent();
    }

    @Test
    void isDecidedByNeitherWhoAskedNorWhomItIsAbout() {
        var asked = asked();
        assertThat(rows.agree(asked.id(), ada)).isEmpty();
        assertThat(rows.agree(asked.id(), noor)).isEmpty();
        assertThat(rows.refuse(asked.id(), ada)).isEmpty();
        assertThat(rows.withdraw(asked.id(), zoe)).isEmpty();
        assertThat(rows.refuse(asked.id(), zoe))
                .hasValueSatisfying(it -> assertThat(it.state()).isEqualTo(State.REFUSED));
        assertThat(rows.agree(asked.id(), zoe)).isEmpty();
        assertThat(rows.waiting()).isEmpty();
    }

    @Test
    void lapsesAfterSevenDaysAndIsDeletedThen() {
        var asked = asked();
        clock.pass(Duration.ofDays(7));
        assertThat(rows.of(asked.id()))
                .hasValueSatisfying(it -> assertThat(it.state()).isEqualTo(State.LAPSED));
        assertThat(rows.waiting()).isEmpty();
        assertThat(rows.agree(asked.id(), zoe)).isEmpty();
        assertThat(rows.forget()).extracting(Approval::id).containsExactly(asked.id());
        assertThat(rows.forget()).isEmpty();
        assertThat(rows.of(asked.id())).isEmpty();
    }

    @Test
    void forgetsWhatWasDecidedWithoutAWord() {
        rows.agree(asked().id(), zoe);
        clock.pass(Duration.ofDays(7));
        assertThat(rows.forget()).isEmpty();
    }

    @Test
    void isDecidedOnceHoweverManyPressAtTheSameMoment() throws InterruptedException {
        var asked = asked();
        Callable<Boolean> press = () -> rows.agree(asked.id(), zoe).isPresent();
        try (var crowd = Executors.newFixedThreadPool(50)) {
            assertThat(crowd.invokeAll(Stream.generate(() -> press).limit(50).toList()))
                    .filteredOn(it -> it.resultNow())
                    .hasSize(1);
        }
    }

    private Approval asked() {
        return ask(ada).orElseThrow();
    }

    private Optional<Approval> ask(UUID by) {
        return rows.add("people.grant", OBJECT, noor, Map.of("roles", "editor"), by);
    }
}
