package org.cities4children.search.meaning;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.lucene.store.AlreadyClosedException;
import org.cities4children.search.analysis.Guess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares a question, or a thing, with everything that has a vector. */
@Component
class Comparison implements Nearness {

    /** Shorter questions are names more than sentences: words find them better. */
    private static final int FEWEST_WORDS = 4;

    private static final int REMEMBERED = 1_000;

    private final Understanding understanding;
    private final Semaphore turn = new Semaphore(1);
    private final Cache<String, float[]> asked =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    Comparison(Understanding understanding) {
        this.understanding = understanding;
    }

    @Override
    public Map<String, Float> to(String question, @Nullable String language) {
        understanding.giveWay();
        var known = understanding.known();
        if (known.isEmpty() || question.strip().split("\\s+").length < FEWEST_WORDS) {
            return Map.of();
        }
        var spoken = language == null ? Guess.language(question) : language;
        return known.get().embedder().language().equals(spoken)
                ? vector(known.get().embedder(), question)
                        .map(it -> whileOpen(() -> known.get().vectors().nearest(it, WINDOW)))
                        .orElse(Map.of())
                : Map.of();
    }

    private Optional<float[]> vector(Embedder embedder, String question) {
        var before = asked.getIfPresent(question);
        if (before != null) {
            return Optional.of(before);
        }
        if (!turn.tryAcquire()) {
            return Optional.empty();
        }
        try {
            var vector = embedder.embed(question);
            asked.put(question, vector);
            return Optional.of(vector);
        } finally {
            turn.release();
        }
    }

    @Override
    public Map<String, Float> like(String id) {
        return understanding
                .known()
                .map(Understanding.Known::vectors)
                .map(it -> whileOpen(() -> {
                    var vector = it.of(id);
                    return vector == null ? Map.of() : it.nearest(vector, WINDOW);
                }))
                .orElse(Map.of());
    }

    /** Vectors that cannot be kept are closed while readers ask; words alone then find. */
    private static Map<String, Float> whileOpen(Supplier<Map<String, Float>> nearest) {
        try {
            return nearest.get();
        } catch (AlreadyClosedException _) {
            return Map.of();
        }
    }
}
