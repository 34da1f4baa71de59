package org.cities4children.publishing.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cities4children.publishing.Spine.draft;
import static org.cities4children.publishing.Spine.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.cities4children.publishing.Spine;
import org.cities4children.publishing.change.ChangeLog.Change;
import org.junit.jupiter.api.Test;

class ChangeLogTests {

    private final Spine spine = new Spine();
    private final ChangeLog changes = spine.bean(ChangeLog.class);

    @Test
    void numbersEveryChange() {
        spine.publish("Play");
        spine.publish("Air");
        spine.publications.rename(id("Play"), "play-streets");

        assertThat(changes.after(0, 10))
                .containsExactly(new Change(1, id("Play")), new Change(2, id("Air")), new Change(3, id("Play")));
        assertThat(changes.after(1, 1)).containsExactly(new Change(2, id("Air")));
        assertThat(changes.last()).isEqualTo(3);
    }

    @Test
    void leavesNoGapForWhatWasRolledBack() {
        spine.publish("Play");
        spine.rollBack(() -> spine.publications.save(draft("Never there")));
        spine.publish("Air");

        assertThat(changes.after(0, 10)).containsExactly(new Change(1, id("Play")), new Change(2, id("Air")));
    }

    @Test
    void letsOthersCommitWhileALongTransactionLastsAndNumbersThemFirst() throws Exception {
        var noted = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = people.submit(() -> spine.commit(() -> {
                spine.publications.save(draft("Slow"));
                noted.countDown();
                await(mayCommit);
            }));
            await(noted);
            people.submit(() -> spine.publish("Quick")).get(10, TimeUnit.SECONDS);

            assertThat(changes.after(0, 10)).containsExactly(new Change(1, id("Quick")));
            mayCommit.countDown();
            slow.get(10, TimeUnit.SECONDS);
        }

        assertThat(changes.after(0, 10)).containsExactly(new Change(1, id("Quick")), new Change(2, id("Slow")));
    }

    @Test
    void numbersAPublicationThatOneTransactionChangesTwiceOnce() {
        spine.commit(() -> {
            spine.publications.save(draft("Play"));
            spine.publications.save(draft("Play"));
        });
        assertThat(changes.after(0, 10)).containsExactly(new Change(1, id("Play")));
    }

    @Test
    void hidesNothingFromAReaderWhoRemembersTheLastNumber() throws Exception {
        List<Long> seen = new ArrayList<>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = List.of(1L, 2L, 3L, 4L).stream()
                    .map(it -> people.submit(() -> write(it)))
                    .toList();
            while (!writers.stream().allMatch(Future::isDone)) {
                read(seen);
            }
            for (var writer : writers) {
                writer.get();
            }
        }
        read(seen);

        assertThat(seen)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, changes.last()).boxed().toList());
    }

    private void write(long seed) {
        var chance = new Random(seed);
        for (int i = 0; i < 25; i++) {
            var title = "Guide " + seed + "/" + i;
            if (chance.nextInt(4) == 0) {
                spine.rollBack(() -> spine.publications.save(draft(title)));
            } else {
                spine.publish(title);
            }
        }
    }

    private void read(List<Long> seen) {
        changes.after(seen.isEmpty() ? 0 : seen.getLast(), 7).forEach(it -> seen.add(it.number()));
    }

    @Test
    void tellsOfAChangeOnlyOnceItIsCommitted() {
        int before = spine.editions();
        spine.rollBack(() -> spine.publications.save(draft("Never there")));
        assertThat(spine.editions()).isEqualTo(before);

        spine.publish("Play");
        assertThat(spine.editions()).isGreaterThan(before);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
