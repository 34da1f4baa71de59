package org.cities4children.knowledge.missing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cities4children.runtime.hash.Sha256;
import org.cities4children.runtime.limit.Caller;

/**
 * Knows whose words were counted already, so that three times the same words are three households'. In memory alone and
 * as hashes under a salt that ends with the program: nobody can read here who typed what.
 */
final class Households {

    /** Nobody misses more subjects a month; a robot that types nonsense does not fill the count of all others. */
    private static final int MOST_OF_ONE = 50;

    private static final int REMEMBERED = 20_000;
    private static final Duration MONTH = Duration.ofDays(31);

    private final byte[] salt = new byte[16];
    private final Cache<String, Set<String>> counted = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(MONTH)
            .build();

    Households() {
        new SecureRandom().nextBytes(salt);
    }

    /** Whether these words come from this address for the first time in a month. */
    boolean isFirst(String address, String words, LocalDate month) {
        var hashes = counted.get(hash(Caller.household(address) + '\n' + month), _ -> ConcurrentHashMap.newKeySet());
        return hashes.size() < MOST_OF_ONE && hashes.add(hash(words));
    }

    private String hash(String text) {
        var digest = Sha256.digest();
        digest.update(salt);
        return Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
