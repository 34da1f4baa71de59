package org.cities4children.people.factor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time codes (RFC 6238 with HMAC-SHA-1, six digits, steps of 30 seconds, which every application for
 * them knows).
 */
final class Totp {

    private static final long STEP_SECONDS = 30;
    private static final int MODULUS = 1_000_000;

    /** Clocks of telephones go wrong by up to a step. */
    private static final int TOLERANCE = 1;

    private final byte[] secret;

    Totp(byte[] secret) {
        this.secret = secret.clone();
    }

    /** The step whose code this is, when it is one of now and comes after {@code last}. */
    OptionalLong step(String code, Instant now, long last) {
        long current = step(now);
        return LongStream.rangeClosed(current - TOLERANCE, current + TOLERANCE)
                .filter(it -> it > last && code(it).equals(code))
                .findFirst();
    }

    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    /** The code of a step: RFC 4226, 5.3. */
    String code(long step) {
        var hash = hmac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xF;
        int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7FFF_FFFF;
        return String.format(Locale.ROOT, "%06d", number % MODULUS);
    }

    private byte[] hmac(byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("Every Java has HMAC-SHA-1", never);
        }
    }
}
