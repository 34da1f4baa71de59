package org.cities4children.publishing.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cities4children.publishing.Spine.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Spine;
import org.cities4children.publishing.change.ChangeLog;
import org.cities4children.runtime.check.Fault;
import org.cities4children.search.Entry;
import org.cities4children.web.PageCache;
import org.junit.jupiter.api.Test;

class IndexCheckTests {

    private final Spine spine = new Spine();
    private final Follower follower = new Follower(
            spine.bean(ChangeLog.class), spine.index, spine.bean(Entries.class), spine.bean(PageCache.class), () -> {});

    @Test
    void isContentWhenTheIndexHasCaughtUp() {
        spine.publish("Play");
        spine.publish("Air");
        assertThat(faults()).isEmpty();
        spine.commit(() -> spine.publications.remove(id("Air")));
        assertThat(faults()).isEmpty();
        assertThat(spine.index.size()).isOne();
    }

    @Test
    void namesWhatSearchesDoNotFind() {
        spine.publish("Play");
        spine.publish("Air");
        faults();
        spine.index.write(List.of(), List.of(id("Air").toString()), spine.index.upTo());

        assertThat(faults())
                .containsExactly(new Fault(
                        "publication:" + id("Air"),
                        "missing",
                        "Searches do not find " + id("Air") + ", which is published."));
    }

    @Test
    void namesWhatSearchesFindAlthoughItIsNotPublished() {
        spine.publish("Play");
        faults();
        var ghost = new Entry(id("Ghost").toString(), "resource", List.of(), List.of(), Map.of(), 0);
        spine.index.write(List.of(ghost), List.of(), spine.index.upTo());

        assertThat(faults())
                .containsExactly(new Fault(
                        "publication:" + id("Ghost"),
                        "extra",
                        "Searches find " + id("Ghost") + ", which is not published."));
    }

    private List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        new IndexCheck(spine.bean(Publications.class), spine.index, follower).run(faults::add);
        return faults;
    }
}
