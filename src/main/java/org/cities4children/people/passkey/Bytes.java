package org.cities4children.people.passkey;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/** Bytes as browsers and we hand them to each other: base64url without padding (RFC 4648, 5). */
final class Bytes {

    /** Certificates of some devices are large; more than this is none of theirs. */
    private static final int LONGEST = 24_000;

    private static final byte[] NONE = {};

    private Bytes() {}

    /** What was sent; nothing when it is not to be read. */
    static byte[] read(String sent) {
        if (sent.length() > LONGEST) {
            return NONE;
        }
        try {
            return Base64.getUrlDecoder().decode(sent);
        } catch (IllegalArgumentException unreadable) {
            return NONE;
        }
    }

    static String write(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** By which a device knows whose a passkey is: nothing that tells who they are. */
    static byte[] of(UUID person) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array();
    }
}
