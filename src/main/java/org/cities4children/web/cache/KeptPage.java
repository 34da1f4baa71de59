package org.cities4children.web.cache;

import java.util.Base64;
import org.cities4children.runtime.hash.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A page ready to be sent.
 *
 * @param edition of the content it shows
 * @param zipped the same page, compressed once
 */
record KeptPage(long edition, Variant plain, Variant zipped) {

    private static final int OVERHEAD = 1024;

    static KeptPage of(long edition, byte[] body, Said said) {
        var digest = digest(body);
        return new KeptPage(
                edition,
                new Variant(body, '"' + digest + '"', said, null),
                new Variant(Zip.of(body), '"' + digest + "-gz\"", said, "gzip"));
    }

    int weight() {
        return plain.size() + zipped.size() + OVERHEAD;
    }

    Variant variant(@Nullable String acceptedEncodings) {
        return Zip.isAccepted(acceptedEncodings) ? zipped : plain;
    }

    private static String digest(byte[] body) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Sha256.of(body))
                .substring(0, 20);
    }
}
