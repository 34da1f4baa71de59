package org.cities4children.people.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is kept of a secret that its holder sends: enough to know it again, not enough to send it. */
public final class Secret {

    private static final int FORM_BYTES = 20;

    private Secret() {}

    /** SHA-256 is enough: what is made by us has too many bits to be guessed. */
    public static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256", never);
        }
    }

    /** Proves that a form was made for a session, without telling the session's own secret. */
    static String ofForms(String session) {
        return HexFormat.of().formatHex(hash("form " + session), 0, FORM_BYTES);
    }
}
