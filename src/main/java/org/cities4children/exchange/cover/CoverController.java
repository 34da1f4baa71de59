package org.cities4children.exchange.cover;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.UUID;
import org.cities4children.media.Poster;
import org.cities4children.publishing.Publications;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.crowd.LargeAnswers;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /covers/….png}: of what is published only, so that nobody has pictures drawn without end. */
@Everyone
@Controller
class CoverController {

    private static final long MOST_BYTES = 16L << 20;
    private static final Duration DAY = Duration.ofDays(1);

    private final Publications publications;
    private final LargeAnswers large;
    private final Cache<UUID, byte[]> drawn = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((UUID id, byte[] picture) -> picture.length)
            .build();

    CoverController(Publications publications, LargeAnswers large) {
        this.publications = publications;
        this.large = large;
    }

    @GetMapping("/covers/{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}.png")
    ResponseEntity<byte[]> show(@PathVariable UUID id) {
        var seed = publications.listing(id).map(it -> it.id().toString()).orElseThrow(NotFoundException::new);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(DAY).cachePublic())
                .body(picture(id, seed));
    }

    /** One that is drawn already waits for nobody. */
    private byte[] picture(UUID id, String seed) {
        var known = drawn.getIfPresent(id);
        return known != null ? known : large.send(() -> drawn.get(id, _ -> Poster.png(seed)));
    }
}
