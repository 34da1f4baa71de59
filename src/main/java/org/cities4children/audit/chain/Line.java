package org.cities4children.audit.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.cities4children.runtime.hash.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the chain sees it.
 *
 * <p>Its hash is the SHA-256 of the 32 bytes of the hash before it (zeros before the first), followed by its seven
 * fields in this order: number in decimal digits, time as in {@code 2026-11-23T10:00:00.123456Z}, person, acting for,
 * verb, object, and facts in the very letters of the row. Each field is written as the number of its bytes (four bytes,
 * the highest first) and those bytes in UTF-8; one that is null as four bytes 0xFF and nothing else. So no two
 * different rows read the same.
 */
record Line(
        long number,
        Instant at,
        @Nullable UUID person,
        @Nullable String actingFor,
        String verb,
        String object,
        String facts) {

    private static final int NOTHING = -1;

    Seal sealedAfter(Seal before) {
        return new Seal(number, before.number(), hash(before.hash()));
    }

    String hash(String before) {
        var digest = Sha256.digest();
        digest.update(HexFormat.of().parseHex(before));
        add(Long.toString(number), digest);
        add(at.toString(), digest);
        add(person == null ? null : person.toString(), digest);
        add(actingFor, digest);
        add(verb, digest);
        add(object, digest);
        add(facts, digest);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(@Nullable String field, MessageDigest digest) {
        if (field == null) {
            digest.update(size(NOTHING));
        } else {
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update(size(bytes.length));
            digest.update(bytes);
        }
    }

    private static byte[] size(int bytes) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(bytes).array();
    }
}
