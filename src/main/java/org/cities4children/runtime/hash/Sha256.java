package org.cities4children.runtime.hash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-256 (FIPS 180-4). It is enough for secrets that we made, which have too many bits to be guessed; passwords are
 * not kept by it.
 */
public final class Sha256 {

    private Sha256() {}

    /** The 32 bytes for a text in UTF-8. */
    public static byte[] of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The 32 bytes for these. */
    public static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    /** One that takes pieces. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256", never);
        }
    }
}
