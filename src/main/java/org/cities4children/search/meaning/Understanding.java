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

    private final Texts texts;
    private final Path folder;
    private final boolean wanted;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition progress = lock.newCondition();
    private volatile boolean stopped;
    private volatile @Nullable Known known;
    private boolean failed;
    private long understood = -1;
    private @Nullable Thread thread;

    Understanding(Texts texts, DataFolder data, VectorSettings settings) {
        this.texts = texts;
        this.folder = data.resolve("meaning");
        this.wanted = settings.isOn();
    }

    /** What is needed to compare. */
    record Known(Embedder embedder, Vectors vectors) {}

    /** Nothing while the model is being loaded, and where it is off. */
    Optional<Known> known() {
        return Optional.ofNullable(known);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (wanted) {
            thread = Thread.ofPlatform()
                    .name("meaning")
                    .daemon()
                    .priority(Thread.MIN_PRIORITY)
                    .start(this::follow);
        }
    }

    private void follow() {
        try {
            var loaded = load();
            known = loaded;
            while (!stopped) {
                long version = texts.version();
                if (version == done() || catchUp(loaded, version)) {
                    Thread.sleep(LOOK_EVERY_MILLISECONDS);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | Error trouble) {
            // Words alone still find.
            LOG.warn("Finding by meaning is off: {}", trouble.toString());
            known = null;
        } finally {
            // Whoever waits must not wait for ever.
            fail();
        }
    }

    private Known load() throws IOException {
        Files.createDirectories(folder);
        return new Known(new MiniLm(folder.resolve("native")), vectors());
    }

    private Vectors vectors() throws IOException {
        var place = folder.resolve("vectors");
        try {
            return new Vectors(place);
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.warn("The vectors cannot be read and are made anew: {}", damaged.getMessage());
            try (var files = Files.list(place)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            return new Vectors(place);
        }
    }

    /** Makes some of what is missing; true when nothing is missing any more. */
    private boolean catchUp(Known loaded, long version) throws IOException {
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
                loaded.vectors()
                        .put(each.id(), each.fingerprint(), loaded.embedder().embed(each.words()));
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

    private void fail() {
        lock.lock();
        try {
            failed = true;
            progress.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void await() {
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
    void stop() throws IOException, InterruptedException {
        stopped = true;
        fail();
        if (thread != null) {
            thread.join();
        }
        if (known != null) {
            known.vectors().close();
        }
    }
}
