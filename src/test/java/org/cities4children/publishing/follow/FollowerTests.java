package org.cities4children.publishing.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cities4children.publishing.Spine.draft;
import static org.cities4children.publishing.Spine.id;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.cities4children.publishing.Spine;
import org.cities4children.publishing.Withdrawal;
import org.cities4children.publishing.change.ChangeLog;
import org.cities4children.runtime.edition.Editions;
import org.cities4children.web.PageCache;
import org.junit.jupiter.api.Test;

class FollowerTests {

    private final Spine spine = new Spine();

    @Test
    void findsWhatWasPublishedAndNoLongerWhatWasWithdrawn() {
        var follower = follower();
        spine.publish("Play");
        spine.publish("Air");
        spine.publish("Typing mistake");
        follower.await();
        assertThat(spine.index.size()).isEqualTo(3);

        spine.publications.withdraw(id("Play"), new Withdrawal(Instant.EPOCH, "Outdated.", "en", null));
        spine.publications.remove(id("Typing mistake"));
        follower.await();

        assertThat(spine.index.holds(id("Play"))).isFalse();
        assertThat(spine.index.size()).isOne();
        assertThat(spine.index.upTo()).isEqualTo(5);

        spine.publications.restore(id("Play"));
        follower.await();
        assertThat(spine.index.holds(id("Play"))).isTrue();
    }

    @Test
    void catchesUpWithWhatNobodyToldItOf() {
        spine.publish("Play");
        spine.publish("Air");

        follower().await();

        assertThat(spine.index.size()).isEqualTo(2);
        assertThat(spine.index.upTo()).isEqualTo(2);
    }

    @Test
    void goesOnAfterAKillBetweenTheTwoCommits() {
        var killed = follower();
        spine.publish("Play");
        killed.await();
        spine.publish("Air");
        spine.index.write(List.of(), List.of(), 2);
        spine.index.kill();

        follower().await();

        assertThat(spine.index.holds(id("Air"))).isTrue();
        assertThat(spine.index.holds(id("Play"))).isTrue();
        spine.index.kill();
        assertThat(spine.index.upTo()).as("durably").isEqualTo(2);
    }

    @Test
    void buildsALostIndexAnewInSlices() {
        spine.commit(() -> {
            for (int i = 0; i < 1_050; i++) {
                spine.publications.save(draft("Guide " + i));
            }
        });
        follower().await();
        spine.index.become(0);

        follower().await();

        assertThat(spine.index.size()).isEqualTo(1_050);
        assertThat(spine.index.upTo()).isEqualTo(1_050);
    }

    @Test
    void buildsTheIndexAnewWhenAsked() {
        var follower = follower();
        spine.publish("Play");
        spine.publish("Air");
        follower.await();
        spine.index.write(List.of(), List.of(id("Play").toString()), 2);

        follower.rebuild();

        assertThat(spine.index.size()).isEqualTo(2);
        assertThat(spine.index.upTo()).isEqualTo(2);
    }

    @Test
    void emptiesAnIndexThatIsFromTheFuture() {
        spine.publish("Play");
        spine.publish("Air");
        follower().await();
        spine.sql("truncate publishing.changes");
        spine.sql("delete from publishing.publications where title = 'Air'");
        spine.sql("update publishing.change_counter set last = 0");
        spine.publish("Play");

        follower().await();

        assertThat(spine.index.holds(id("Air"))).as("from the lost future").isFalse();
        assertThat(spine.index.holds(id("Play"))).isTrue();
        assertThat(spine.index.upTo()).isOne();
    }

    @Test
    void followsByItselfAndGoesOnAfterAFailure() throws InterruptedException {
        var follower = follower();
        spine.index.failAtNextWrites(1);
        spine.publish("Play");
        follower.start();
        Thread.sleep(Duration.ofMillis(100));
        assertThat(spine.index.size()).isZero();

        spine.publish("Air");
        follower.on(new Editions.Begun());
        for (int i = 0; i < 100 && spine.index.size() < 2; i++) {
            Thread.sleep(Duration.ofMillis(50));
        }
        follower.stop();

        assertThat(spine.index.size()).isEqualTo(2);
    }

    @Test
    void repeatsACommitThatFailed() {
        var follower = follower();
        spine.publish("Play");
        spine.index.failAtNextCommits(1);
        assertThatThrownBy(follower::await).isInstanceOf(UncheckedIOException.class);

        follower.await();

        spine.index.kill();
        assertThat(spine.index.holds(id("Play"))).isTrue();
    }

    @Test
    void leavesOutAnEntryThatTheIndexRefusesAndGoesOn() {
        spine.publish("Play");
        spine.publish("Air");
        spine.publish("Water");
        spine.index.refuse(id("Air"));

        follower().await();

        assertThat(spine.index.size()).isEqualTo(2);
        assertThat(spine.index.upTo()).isEqualTo(3);
    }

    @Test
    void hasPagesRenderedAnewOnceTheyCanBeRight() {
        spine.publish("Play");
        int before = spine.editions();
        var follower = follower();

        follower.await();
        assertThat(spine.editions()).isEqualTo(before + 1);
        follower.await();
        assertThat(spine.editions()).as("nothing new").isEqualTo(before + 1);
    }

    @Test
    void tellsTheIndexWhoMadeItAndWhereItIsFiled() {
        spine.sql("""
                insert into publishing.terms (vocabulary, id, names, synonyms, broader, scope) values
                    ('topic', 'space', '{"en": "Public space"}', '{plaza}', null, '{}'),
                    ('topic', 'play', '{"en": "Play", "es": "Juego"}', '{playground}', 'space', '{}'),
                    ('place', 'KE', '{"en": "Kenya"}', '{}', null, '{}'),
                    ('place', 'KE/nairobi', '{"en": "Nairobi"}', '{}', 'KE', '{}')
                """);
        spine.publish(draft("Play streets", List.of("play"), List.of("KE/nairobi")));

        follower().await();

        var entry = spine.index.entry(id("Play streets").toString());
        assertThat(entry.names())
                .contains(
                        "Amina Okoth",
                        "Play Trust",
                        "Play",
                        "Juego",
                        "playground",
                        "Public space",
                        "plaza",
                        "Nairobi",
                        "Kenya");
        assertThat(entry.facets())
                .containsEntry("topic", Set.of("play", "space"))
                .containsEntry("place", Set.of("KE", "KE/nairobi"))
                .containsEntry("publisher", Set.of("Play Trust"))
                .containsEntry("year", Set.of("2024"));
        assertThat(entry.texts().getFirst().title()).isEqualTo("Play streets");
    }

    private Follower follower() {
        return new Follower(
                spine.bean(ChangeLog.class),
                spine.index,
                spine.bean(Entries.class),
                spine.bean(PageCache.class),
                () -> {});
    }
}
