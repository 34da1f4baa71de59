package org.cities4children.publishing.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import jakarta.annotation.PreDestroy;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cities4children.publishing.Kinds;
import org.cities4children.publishing.reading.ReadingRows.Read;
import org.cities4children.runtime.hash.Sha256;
import org.cities4children.runtime.job.Pulse;
import org.cities4children.web.PageReadings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Counts in memory and writes what came together every few seconds: a reader never waits for it, and a crash loses a
 * few readings at most. The rule of 30 seconds and of robots is that of the COUNTER Code of Practice 5.
 */
@Component
class ReadingCounter implements PageReadings {

    private static final Duration SAME_READING = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Cache<Visit, Boolean> recent = Caffeine.newBuilder()
            .expireAfterWrite(SAME_READING)
            // Without it, what is over stays in memory until somebody else comes.
            .scheduler(Scheduler.systemScheduler())
            .maximumSize(100_000)
            .build();
    private final Map<Read, Integer> counted = new ConcurrentHashMap<>();
    private final ReadingRows rows;
    private final Clock clock;
    private final byte[] salt = new SecureRandom().generateSeed(16);
    private @Nullable Pulse pulse;

    ReadingCounter(ReadingRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public boolean wants(String path) {
        return split(path).isPresent();
    }

    @Override
    public void sent(String path, String address, @Nullable String agent) {
        if (Robots.isRobot(agent)) {
            return;
        }
        split(path).ifPresent(page -> {
            var visit = new Visit(unreadable(address, agent), page);
            if (recent.asMap().putIfAbsent(visit, true) == null) {
                counted.merge(new Read(page.kind(), page.slug(), today()), 1, Integer::sum);
            }
        });
    }

    /** Writes down what was counted since the last time; what the database cannot take now waits for the next. */
    void write() {
        Map<Read, Integer> taken = new HashMap<>();
        counted.keySet()
                .forEach(it ->
                        taken.put(it, Optional.ofNullable(counted.remove(it)).orElse(0)));
        if (taken.isEmpty()) {
            return;
        }
        try {
            rows.add(taken);
        } catch (DataAccessException | TransactionException outage) {
            taken.forEach((read, count) -> counted.merge(read, count, Integer::sum));
            throw outage;
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        pulse = Pulse.every(PAUSE, "Readings", this::write);
    }

    @PreDestroy
    void stop() {
        if (pulse != null) {
            pulse.close();
        }
    }

    /**
     * A number that tells readers apart, and that nobody can turn back into an address once the program has stopped.
     */
    private long unreadable(String address, @Nullable String agent) {
        var digest = Sha256.digest();
        digest.update(salt);
        digest.update(address.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest.digest(String.valueOf(agent).getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    // "/hub/designing-streets", with or without a language before it; "/hub/feed.atom" is no publication.
    private static Optional<Page> split(String path) {
        int slash = path.lastIndexOf('/');
        if (slash < 1 || path.indexOf('.', slash) >= 0) {
            return Optional.empty();
        }
        return Kinds.all().stream()
                .filter(kind -> endsWith(path, slash, Kinds.pathOf(kind)))
                .findFirst()
                .map(kind -> new Page(kind, path.substring(slash + 1)));
    }

    private static boolean endsWith(String path, int end, String folder) {
        int start = end - folder.length();
        return start >= 0 && start <= 3 && path.startsWith(folder, start);
    }

    private record Page(String kind, String slug) {}

    private record Visit(long reader, Page page) {}
}
