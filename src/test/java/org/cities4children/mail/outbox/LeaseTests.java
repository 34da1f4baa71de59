package org.cities4children.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cities4children.mail.PostOffice.NOW;
import static org.cities4children.mail.PostOffice.message;
import static org.cities4children.mail.PostOffice.secret;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cities4children.mail.MailState;
import org.cities4children.mail.PostOffice;
import org.junit.jupiter.api.Test;

class LeaseTests {

    private final PostOffice office = new PostOffice();
    private final Queue queue = office.bean(Queue.class);

    @Test
    void leasesAMessageToOneNodeUntilTheLeaseEnds() {
        office.outbox.put(message("welcome-1"));
        var first = queue.take().orElseThrow();
        assertThat(office.mail("welcome-1").state()).isEqualTo(MailState.ATTEMPTING);
        assertThat(queue.take()).isEmpty();

        office.clock.turn(Queue.LEASE);
        var second = queue.take().orElseThrow();
        assertThat(second.attempt()).isEqualTo(first.attempt() + 1);
        assertThat(second.tag()).isEqualTo(first.tag());
        assertThat(second.dated()).isEqualTo(NOW);
    }

    @Test
    void doesNotListenToANodeThatHasLostItsLease() {
        office.outbox.put(message("welcome-1"));
        var late = queue.take().orElseThrow();
        office.clock.turn(Queue.LEASE);
        var current = queue.take().orElseThrow();

        assertThat(queue.holds(late)).isFalse();
        queue.failed(late, "550 no");
        queue.defer(late, NOW, "451 later");
        queue.putBack(late, "nobody there");
        assertThat(office.mail("welcome-1").state()).isEqualTo(MailState.ATTEMPTING);

        assertThat(queue.holds(current)).isTrue();
        queue.sent(current, "250 taken");
        queue.sent(late, "250 mine");
        assertThat(office.mail("welcome-1").answer()).isEqualTo("250 taken");
    }

    @Test
    void givesTheServerTenMinutesToThinkAfterTheLastDot() {
        office.outbox.put(message("welcome-1"));
        var taken = queue.take().orElseThrow();
        queue.holds(taken);
        office.clock.turn(Duration.ofMinutes(10));
        assertThat(queue.take()).isEmpty();
        office.clock.turn(Duration.ofMinutes(2));
        assertThat(queue.take()).isPresent();
    }

    @Test
    void handsEachOutOnceToManyAtOnce() throws Exception {
        IntStream.range(0, 40).forEach(it -> office.outbox.put(message("welcome-" + it)));
        var taken = new ConcurrentLinkedQueue<UUID>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var nodes = List.<Callable<Boolean>>of(
                    () -> takeAll(taken), () -> takeAll(taken), () -> takeAll(taken), () -> takeAll(taken));
            assertThat(threads.invokeAll(nodes)).allMatch(it -> it.resultNow());
        }
        assertThat(taken).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void settlesWhatIsNoLongerGoodAndErasesSecrets() {
        office.outbox.put(secret("link-1"));
        office.outbox.put(message("welcome-1"));
        office.clock.turn(Duration.ofMinutes(15));
        assertThat(queue.take()).map(Leased::subject).hasValue("Welcome");
        queue.expire();
        assertThat(office.mail("link-1").state()).isEqualTo(MailState.EXPIRED);
        assertThat(office.mail("link-1").parts()).isEmpty();
        assertThat(office.mail("welcome-1").state()).isEqualTo(MailState.ATTEMPTING);
    }

    @Test
    void keepsWhatAServerSaysInOneShortLine() {
        office.outbox.put(message("welcome-1"));
        queue.failed(queue.take().orElseThrow(), "550 no\r\n" + "x".repeat(1000) + "\u0000");
        assertThat(Objects.requireNonNull(office.mail("welcome-1").answer()))
                .startsWith("550 no x")
                .hasSizeLessThanOrEqualTo(500);
    }

    private boolean takeAll(ConcurrentLinkedQueue<UUID> taken) {
        for (var next = queue.take(); next.isPresent(); next = queue.take()) {
            taken.add(next.get().id());
        }
        return true;
    }
}
