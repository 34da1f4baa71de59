package org.cities4children.people.session;

import java.util.HexFormat;
import org.cities4children.runtime.hash.Sha256;

/** What is kept of a secret that its holder sends: enough to know it again, not enough to send it. */
public final class Secret {

    private static final int FORM_BYTES = 20;

    private Secret() {}

    /** SHA-256 is enough: what is made by us has too many bits to be guessed. */
    public static byte[] hash(String secret) {
        return Sha256.of(secret);
    }

    /** Proves that a form was made for a session, without telling the session's own secret. */
    static String ofForms(String session) {
        return HexFormat.of().formatHex(hash("form " + session), 0, FORM_BYTES);
    }
}
