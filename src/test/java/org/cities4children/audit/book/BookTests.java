package org.cities4children.audit.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cities4children.audit.AuditRoom;
import org.cities4children.audit.Deed;
import org.cities4children.audit.Entry;
import org.cities4children.audit.Inquiry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.IllegalTransactionStateException;

class BookTests {

    private static final UUID ADA = new UUID(1, 1);
    private static final UUID NOOR = new UUID(2, 2);

    @TempDir
    private Path folder;

    private AuditRoom room;

    @BeforeEach
    void open() {
        room = new AuditRoom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void keepsEverythingThatADeedSays() {
        var facts = new TreeMap<>(Map.of("before", "draft – \"é\"", "after", "published"));
        room.note(new Deed(ADA, "organisation:7", "publishing.publish", "resource:8", facts));

        assertThat(room.trail.page(Inquiry.newest(10)))
                .containsExactly(new Entry(
                        1,
                        Instant.parse("2026-11-23T10:00:00.123457Z"),
                        ADA,
                        "organisation:7",
                        "publishing.publish",
                        "resource:8",
                        facts));
    }

    @Test
    void staysIfAndOnlyIfWhatWasDoneStays() {
        room.transactions.executeWithoutResult(it -> {
            room.audit.note(AuditRoom.deed("publishing.withdraw", "resource:1"));
            it.setRollbackOnly();
        });
        assertThatThrownBy(() -> room.audit.note(AuditRoom.deed("publishing.withdraw", "resource:2"), () -> {
                    throw new IllegalStateException("the address is taken");
                }))
                .hasMessage("the address is taken");
        room.audit.note(
                AuditRoom.deed("publishing.withdraw", "resource:3"),
                () -> room.note(AuditRoom.deed("publishing.rename", "resource:3")));

        assertThat(room.trail.page(Inquiry.newest(10)))
                .extracting(Entry::object)
                .containsExactly("resource:3", "resource:3");
    }

    @Test
    void isRefusedWhereNoTransactionRuns() {
        assertThatThrownBy(() -> room.audit.note(AuditRoom.deed("publishing.withdraw", "resource:1")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void refusesToBeChanged() {
        room.note(AuditRoom.deed("publishing.withdraw", "resource:1"));
        for (var table : List.of("audit.entries", "audit.seals")) {
            for (var statement : List.of("update %s set number = 9", "delete from %s", "truncate %s")) {
                assertThatThrownBy(
                                () -> room.jdbc.sql(statement.formatted(table)).update())
                        .hasMessageContaining("the audit is never changed");
            }
        }
    }

    @Test
    void findsByPersonObjectVerbAndTimePageByPage() {
        room.note(deed(ADA, "publishing.withdraw", "resource:1"));
        room.note(deed(NOOR, "publishing.rename", "resource:1"));
        room.note(deed(ADA, "people.invite", "person:2"));
        room.note(deed(ADA, "publishing-house.open", "house:3"));

        assertThat(numbers(Inquiry.newest(10).by(ADA))).containsExactly(4L, 3L, 1L);
        assertThat(numbers(Inquiry.newest(10).on("resource:1"))).containsExactly(2L, 1L);
        assertThat(numbers(Inquiry.newest(10).beginning("publishing."))).containsExactly(2L, 1L);
        assertThat(numbers(Inquiry.newest(2))).containsExactly(4L, 3L);
        assertThat(numbers(Inquiry.newest(2).before(3))).containsExactly(2L, 1L);
        var hour = Instant.parse("2026-11-23T10:00:00Z");
        assertThat(numbers(Inquiry.newest(10).between(hour, hour.plusSeconds(1))))
                .hasSize(4);
        assertThat(numbers(Inquiry.newest(10).between(hour.minusSeconds(1), hour)))
                .isEmpty();
    }

    @Test
    void findsAPageAmongVeryManyWithinSixtyMilliseconds() {
        room.jdbc.sql("""
                        insert into audit.entries (number, at, person, verb, object, facts)
                        select n, timestamptz '2026-01-01' + n * interval '1 minute',
                            ('00000000-0000-0000-0000-' || lpad((n % 300)::text, 12, '0'))::uuid,
                            (array['publishing.rename', 'people.invite', 'mail.send', 'mail.bounce'])[1 + n % 4],
                            'resource:' || n % 5000, '{}'
                        from generate_series(1, 60000) as n
                        """).update();
        room.jdbc.sql("analyze audit.entries").update();
        List<Function<Integer, Inquiry>> questions = List.of(
                it -> Inquiry.newest(50).before(60_000 - it * 97),
                it -> Inquiry.newest(50).by(new UUID(0, it % 10)),
                it -> Inquiry.newest(50).on("resource:" + it),
                it -> Inquiry.newest(50).beginning("people."),
                it -> Inquiry.newest(50).beginning("nothing."),
                it -> Inquiry.newest(50)
                        .between(
                                Instant.parse("2026-01-05T00:00:00Z"),
                                Instant.parse("2026-01-06T00:00:00Z").plusSeconds(it)),
                it -> Inquiry.newest(50).by(new UUID(0, it % 10)).beginning("mail."));

        // On one connection, as a pool has it ready.
        var times = Objects.requireNonNull(room.transactions.execute(_ -> IntStream.range(0, 50)
                .boxed()
                .flatMap(it -> questions.stream().map(question -> time(question.apply(it))))
                .sorted()
                .toList()));

        assertThat(times.get(times.size() * 99 / 100)).isLessThanOrEqualTo(Duration.ofMillis(60));
    }

    private Duration time(Inquiry inquiry) {
        var start = System.nanoTime();
        room.trail.page(inquiry);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private List<Long> numbers(Inquiry inquiry) {
        return room.trail.page(inquiry).stream().map(Entry::number).toList();
    }

    private static Deed deed(UUID person, String verb, String object) {
        return new Deed(person, null, verb, object, new TreeMap<>());
    }
}
