package org.cities4children.publishing.follow;

import jakarta.annotation.PreDestroy;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.cities4children.publishing.Indexing;
import org.cities4children.publishing.change.ChangeLog;
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

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final int SLICE = 500;

    private final ChangeLog changes;
    private final Index index;
    private final Entries entries;
    private final PageCache pages;
    private final Meaning meaning;
    private final ReentrantLock catchingUp = new ReentrantLock();
    private final Semaphore news = new Semaphore(0);
    private volatile boolean stopped;
    private long written = -1;

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
    void on(ChangeLog.Committed committed) {
        news.release();
    }

    @PreDestroy
    void stop() {
        stopped = true;
        news.release();
    }

    private void follow() {
        while (!stopped) {
            news.acquireUninterruptibly();
            news.drainPermits();
            if (!stopped) {
                tryToCatchUp();
            }
        }
    }

    private void tryToCatchUp() {
        try {
            await();
        } catch (RuntimeException outage) {
            // Database or disk: the log keeps what was missed; the next commit, or the next start, brings it.
            LOG.warn("The index could not follow the last changes: {}", outage.getMessage());
        }
    }

    @Override
    public void await() {
        catchingUp.lock();
        try {
            catchUp();
        } finally {
            catchingUp.unlock();
        }
    }

    @Override
    public void awaitMeaning() {
        await();
        meaning.await();
    }

    /** Writes the index anew while searches use the old one; returns when it has taken its place. */
    void rebuild() {
        catchingUp.lock();
        try {
            index.renew();
            written = 0;
            catchUp();
        } finally {
            catchingUp.unlock();
        }
    }

    private void catchUp() {
        if (written < 0) {
            written = startingPoint();
        }
        boolean wrote = false;
        for (var slice = changes.after(written, SLICE); !slice.isEmpty(); slice = changes.after(written, SLICE)) {
            Set<UUID> ids = new LinkedHashSet<>();
            slice.forEach(it -> ids.add(it.publication()));
            write(ids, slice.getLast().number());
            wrote = true;
        }
        if (wrote) {
            index.commit();
            pages.changed();
        }
    }

    // An index that has seen more than ever happened belongs to another database.
    private long startingPoint() {
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
        index.write(present.values(), absent, upTo);
        written = upTo;
    }
}
