package org.cities4children.publishing.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cities4children.publishing.Spine.id;

import org.cities4children.publishing.Spine;
import org.cities4children.publishing.change.ChangeLog;
import org.cities4children.web.PageCache;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

class IndexWatchTests {

    private final Spine spine = new Spine();
    private final Follower follower = new Follower(
            spine.bean(ChangeLog.class), spine.index, spine.bean(Entries.class), spine.bean(PageCache.class), () -> {});
    private final IndexWatch watch = new IndexWatch(spine.index, follower, new MockEnvironment());

    @BeforeEach
    void publish() {
        spine.publish("Play");
        spine.publish("Air");
        follower.await();
    }

    @Test
    void leavesAnIndexAloneThatIsThere() {
        int before = spine.editions();
        watch.look(true);
        assertThat(spine.editions()).isEqualTo(before);
    }

    @Test
    void hasADamagedIndexBuiltAnewAndPagesWithIt() {
        spine.index.damage();
        int before = spine.editions();

        watch.look(false);

        assertThat(spine.index.isWhole()).isTrue();
        assertThat(spine.index.holds(id("Play"))).isTrue();
        assertThat(spine.index.size()).isEqualTo(2);
        assertThat(spine.editions()).as("pages that told less").isEqualTo(before + 1);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void raisesNoAlarmOfWhatTheEndOfTheProgramBreaks(CapturedOutput told) {
        spine.index.damage();
        spine.index.failAtNextWrites(1);
        watch.stop();
        watch.look(false);
        assertThat(told).doesNotContain("could not be built anew");

        spine.index.failAtNextWrites(1);
        new IndexWatch(spine.index, follower, new MockEnvironment()).look(false);
        assertThat(told).contains("could not be built anew");
    }

    @Test
    void triesAgainWhatFailed() {
        spine.index.damage();
        spine.index.failAtNextWrites(1);
        watch.look(false);
        assertThat(spine.index.isWhole()).isFalse();

        watch.look(false);

        assertThat(spine.index.isWhole()).isTrue();
        assertThat(spine.index.size()).isEqualTo(2);
    }
}
