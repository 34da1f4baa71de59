package org.cities4children.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.cities4children.runtime.edition.Editions;
import org.cities4children.web.PageCache;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;

/**
 * The kept pages by address. Each knows the edition of the content it was rendered from; a change begins a new edition.
 */
final class Shelf implements PageCache {

    private static final long MOST_BYTES = 32L << 20;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final AtomicLong edition = new AtomicLong();
    private final Cache<String, KeptPage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String address, KeptPage page) -> address.length() + page.weight())
            .expireAfterWrite(LONGEST)
            .build();

    @EventListener
    void on(Editions.Begun edition) {
        changed();
    }

    @Override
    public void changed() {
        edition.incrementAndGet();
    }

    /** The edition of a page whose rendering begins now. */
    long edition() {
        return edition.get();
    }

    @Nullable KeptPage find(String address) {
        var page = pages.getIfPresent(address);
        return page != null && page.edition() == edition.get() ? page : null;
    }

    void keep(String address, KeptPage page) {
        pages.put(address, page);
    }
}
