package org.cities4children.search.meaning;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.cities4children.runtime.DataFolder;
import org.cities4children.search.Meaning;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Follows the index in the background and makes vectors of what has none, or whose words changed. There is no queue:
 * what is missing is seen by comparing, so that a crash at any moment loses nothing.
 */
@Component
class Understanding implements Meaning {

    private static final Logger LOG = LoggerFactory.getLogger(Understanding.class);
    private static final int BATCH = 64;
    private static final long LOOK_EVERY_MILLISECONDS = 500;
    private static final long TRY_AGAIN_AFTER_NANOSECONDS = 60_000_000_000L;

    private final Texts texts;
    private final Path folder;
    private final boolean wanted;
    private final boolean listening;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition progress = lock.newCondition();
    private final Courtesy courtesy = new Courtesy();
    private volatile boolean stopped;
    private volatile @Nullable Known known;
    private boolean failed;
    private long understood = -1;
    private @Nullable Thread thread;

    Understanding(Texts texts, DataFolder data, VectorSettings settings, Environment environment) {
        this.texts = texts;
        this.folder = data.resolve("meaning");
        this.wanted = settings.isOn();
        this.listening = environment.getProperty("c4c.listening", Boolean.class, true);
    }

    /** What is needed to compare. */
    record Known(Embedder embedder, Vectors vectors) {}

    /** A reader is searching. */
    void giveWay() {
        courtesy.toReader();
    }

    /** Nothing while the model is being loaded, and where it is off. */
    Optional<Known> known() {
        return Optional.ofNullable(known);
    }

    /** A process that only runs a command does without until the command asks for it: loading takes seconds. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (listening) {
            begin();
        }
    }

    private void begin() {
        lock.lock();
        try {
            if (wanted && thread == null && !stopped) {
                thread = Thread.ofPlatform()
                        .name("meaning")
                        .daemon()
                        .priority(Thread.MIN_PRIORITY)
                        .start(this::follow);
            }
        } finally {
            lock.unlock();
        }
    }

    private void follow() {
        try {
            Files.createDirectories(folder);
            var embedder = new MiniLm(folder.resolve("native"));
            while (!stopped) {
                understand(embedder);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | Error trouble) {
            // Words alone still find.
            LOG.warn("Finding by meaning is off: {}", trouble.toString());
        } finally {
            // Whoever waits must not wait for ever.
            fail(true);
        }
    }

    /** Until the end, or until the vectors cannot be kept: a full disk may have room again a minute later. */
    private void understand(Embedder embedder) throws InterruptedException {
        try (var vectors = Vectors.in(folder.resolve("vectors"))) {
            var opened = new Known(embedder, vectors);
            known = opened;
            fail(false);
            while (!stopped) {
                long version = texts.version();
                if (version == done() || catchUp(opened, version)) {
                    Thread.sleep(LOOK_EVERY_MILLISECONDS);
                }
            }
        } catch (IOException | RuntimeException trouble) {
            LOG.warn("Finding by meaning pauses: {}", trouble.toString());
            known = null;
            fail(true);
            pause();
        } finally {
            known = null;
        }
    }

    private void pause() throws InterruptedException {
        lock.lock();
        try {
            var left = TRY_AGAIN_AFTER_NANOSECONDS;
            while (!stopped && left > 0) {
                left = progress.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Makes some of what is missing; true when nothing is missing any more. */
    private boolean catchUp(Known loaded, long version) throws IOException, InterruptedException {
        var before = loaded.vectors().fingerprints();
        Set<String> gone = new HashSet<>(before.keySet());
        List<Missing> missing = new ArrayList<>();
        texts.each(loaded.embedder().language(), (id, fingerprint, words) -> {
            gone.remove(id);
            var had = before.get(id);
            if (missing.size() < BATCH && (had == null || had != fingerprint)) {
                missing.add(new Missing(id, fingerprint, words.get()));
            }
        });
        for (var id : gone) {
            loaded.vectors().remove(id);
        }
        for (var each : missing) {
            if (!stopped) {
                long begin = System.nanoTime();
                loaded.vectors()
                        .put(each.id(), each.fingerprint(), loaded.embedder().embed(each.words()));
                courtesy.rest(System.nanoTime() - begin, texts.version());
            }
        }
        loaded.vectors().commit();
        if (missing.size() < BATCH && !stopped) {
            tell(version);
            return true;
        }
        return false;
    }

    /** What has no vector of its present words. */
    private record Missing(String id, long fingerprint, String words) {}

    private long done() {
        lock.lock();
        try {
            return understood;
        } finally {
            lock.unlock();
        }
    }

    private void tell(long version) {
        lock.lock();
        try {
            understood = version;
            progress.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void fail(boolean hasFailed) {
        lock.lock();
        try {
            failed = hasFailed;
            progress.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void await() {
        begin();
        long version = texts.version();
        lock.lock();
        try {
            while (wanted && !failed && !stopped && understood < version) {
                progress.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopped = true;
        fail(true);
        if (thread != null) {
            thread.join();
        }
    }
}
