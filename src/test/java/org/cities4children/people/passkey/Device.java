package org.cities4children.people.passkey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A device with one passkey, and the browser it is in (W3C Web Authentication, 6); it can be made to do wrong. */
public final class Device {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int BACKED_UP = 0x08 | 0x10;
    private static final int WITH_KEY = 0x40;
    private static final int COORDINATE = 32;

    private final KeyPair keys = keys();
    private final byte[] id = new byte[16];
    private String site = "cities.example";
    private String origin = "https://cities.example";
    private int flags = PRESENT | VERIFIED;
    private int counter;

    private Device() {
        new SecureRandom().nextBytes(id);
    }

    public static Device ofOurs() {
        return new Device();
    }

    /** Its page says that it is of this origin. */
    public Device on(String anotherOrigin) {
        origin = anotherOrigin;
        return this;
    }

    /** Signs for this site. */
    public Device forSite(String anotherSite) {
        site = anotherSite;
        return this;
    }

    /** Does not look who holds it. */
    public Device careless() {
        flags &= ~VERIFIED;
        return this;
    }

    public Device backedUp() {
        flags |= BACKED_UP;
        return this;
    }

    /** Has signed so often. */
    public Device counting(int signatures) {
        counter = signatures;
        return this;
    }

    /** The fields of a form after it made a passkey, as it was asked. */
    public String[] make(JsonNode wish) {
        var data = data(flags | WITH_KEY, attested());
        return new String[] {
            "client", text(client("webauthn.create", wish.path("challenge").asString())),
            "attestation", text(attestation(data)),
            "transports", "internal hybrid"
        };
    }

    /** The fields of a form after it signed for a person, as it was asked. */
    public String[] show(JsonNode question, UUID person) {
        var client = client("webauthn.get", question.path("challenge").asString());
        var data = data(flags, new byte[0]);
        return new String[] {
            "credential", text(id),
            "client", text(client),
            "authenticator", text(data),
            "signature", text(signed(joined(data, hash(client)))),
            "user", text(Bytes.of(person))
        };
    }

    private byte[] client(String type, String challenge) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] data(int bits, byte[] rest) {
        var counted = ByteBuffer.allocate(5).put((byte) bits).putInt(counter).array();
        return joined(hash(site.getBytes(StandardCharsets.UTF_8)), counted, rest);
    }

    private byte[] attested() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        // {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}
        return joined(
                new byte[16],
                new byte[] {0, (byte) id.length},
                id,
                bytes("a5010203262001215820"),
                coordinate(point.getAffineX()),
                bytes("225820"),
                coordinate(point.getAffineY()));
    }

    private static byte[] attestation(byte[] data) {
        // {"fmt": "none", "attStmt": {}, "authData": data}
        return joined(
                bytes("a363666d74646e6f6e656761747453746d74a068617574684461746158"),
                new byte[] {(byte) data.length},
                data);
    }

    private byte[] signed(byte[] message) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] coordinate(BigInteger number) {
        var all = number.toByteArray();
        var fixed = new byte[COORDINATE];
        int length = Math.min(all.length, COORDINATE);
        System.arraycopy(all, all.length - length, fixed, COORDINATE - length, length);
        return fixed;
    }

    private static byte[] hash(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        try {
            for (var part : parts) {
                all.write(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    private static byte[] bytes(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal);
    }

    private static String text(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }
}
