package org.cities4children.publishing.follow;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.cities4children.publishing.Indexing;
import org.cities4children.publishing.change.ChangeLog;
import org.cities4children.runtime.edition.Editions;
import org.cities4children.search.Entry;
import org.cities4children.search.Index;
import org.cities4children.search.Meaning;
import org.cities4children.web.PageCache;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads the log of changes from where the index stands, and writes what it finds there.
 *
 * <p>An index that was lost stands at 0 and is thereby built anew; one that was put back from yesterday catches up.
 */
@Component
class Follower implements Indexing {

    private static final long UNKNOWN = -1;
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final int SLICE = 500;
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration REST_FOR_EACH = Duration.ofMillis(10);
    private static final Duration LONGEST_REST = Duration.ofSeconds(2);

    private final ChangeLog changes;
    private final Index index;
    private final Entries entries;
    private final PageCache pages;
    private final Meaning meaning;
    private final ReentrantLock catchingUp = new ReentrantLock();
    private final Semaphore news = new Semaphore(0);
    private volatile boolean stopped;
    private long written = UNKNOWN;
    private boolean behind;
    private boolean uncommitted;

    /** A single change is seen at once; thousands are gathered, since each look at them costs the index a segment. */
    private volatile Duration rest = Duration.ZERO;

    Follower(ChangeLog changes, Index index, Entries entries, PageCache pages, Meaning meaning) {
        this.changes = changes;
        this.index = index;
        this.entries = entries;
        this.pages = pages;
        this.meaning = meaning;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofVirtual().name("index").start(this::follow);
        news.release();
    }

    @EventListener
    void on(Editions.Begun edition) {
        news.release();
    }

    @PreDestroy
    void stop() {
        stopped = true;
        news.release();
    }

    private void follow() {
        try {
            while (!stopped) {
                if (behind) {
                    news.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                } else {
                    news.acquire();
                }
                news.drainPermits();
                behind = !stopped && !caughtUp();
                Thread.sleep(rest);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean caughtUp() {
        try {
            await();
            return true;
        } catch (RuntimeException | Error outage) {
            // Database, disk or memory: the log keeps what was missed, and another try brings it.
            if (!behind) {
                LOG.warn("The index could not follow the last changes and keeps trying: {}", outage.toString());
            }
            return false;
        }
    }

    @Override
    public void await() {
        alone(this::catchUp);
    }

    @Override
    public void awaitMeaning() {
        await();
        meaning.await();
    }

    /** Writes the index anew while searches use the old one; returns when it has taken its place. */
    void rebuild() {
        alone(() -> {
            index.recover();
            if (index.isSound()) {
                index.renew();
            } else {
                index.discard();
            }
            written = UNKNOWN;
            catchUp();
        });
    }

    /** Builds an index anew that is damaged or gone; searches look through titles until it is done. */
    void mend() {
        alone(() -> {
            if (!index.isThere()) {
                LOG.warn("The search index is lost or damaged, and is built anew.");
                index.discard();
                written = UNKNOWN;
            }
            if (!index.isWhole()) {
                catchUp();
                LOG.info("The search index is whole again.");
            }
        });
    }

    private void alone(Runnable work) {
        catchingUp.lock();
        try {
            work.run();
        } catch (RuntimeException | Error failure) {
            // The index may have lost what it had not committed.
            written = UNKNOWN;
            throw failure;
        } finally {
            catchingUp.unlock();
        }
    }

    private void catchUp() {
        if (written == UNKNOWN) {
            written = startingPoint();
        }
        int seen = 0;
        for (var slice = changes.after(written, SLICE); !slice.isEmpty(); slice = changes.after(written, SLICE)) {
            Set<UUID> ids = new LinkedHashSet<>();
            slice.forEach(it -> ids.add(it.publication()));
            write(ids, slice.getLast().number());
            uncommitted = true;
            seen += slice.size();
        }
        rest = shorter(REST_FOR_EACH.multipliedBy(seen), LONGEST_REST);
        if (uncommitted || !index.isWhole()) {
            index.commit();
            uncommitted = false;
            pages.changed();
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    // An index that has seen more than ever happened belongs to another database.
    private long startingPoint() {
        index.recover();
        index.follow(changes.source());
        long upTo = index.upTo();
        if (upTo > changes.last()) {
            index.clear();
            return 0;
        }
        return upTo;
    }

    private void write(Set<UUID> ids, long upTo) {
        Map<UUID, Entry> present = entries.of(ids);
        var absent = ids.stream()
                .filter(it -> !present.containsKey(it))
                .map(UUID::toString)
                .toList();
        try {
            index.write(present.values(), absent, upTo);
        } catch (IllegalArgumentException refused) {
            present.values().forEach(it -> writeAlone(it, upTo));
            index.write(List.of(), absent, upTo);
        }
        written = upTo;
    }

    /** One entry that the index cannot take must not keep it from all that comes after. */
    private void writeAlone(Entry entry, long upTo) {
        try {
            index.write(List.of(entry), List.of(), upTo);
        } catch (IllegalArgumentException refused) {
            LOG.error("{} cannot be found by searches: the index refuses it", entry.id(), refused);
        }
    }
}
