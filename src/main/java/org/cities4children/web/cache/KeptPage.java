package org.cities4children.web.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A page ready to be sent.
 *
 * @param edition of the content it shows
 * @param zipped the same page, compressed once
 */
record KeptPage(long edition, Variant plain, Variant zipped) {

    /** Beyond this, more work hardly makes a page smaller. */
    private static final int LEVEL = 6;

    private static final int OVERHEAD = 1024;

    static KeptPage of(long edition, byte[] body, Said said) {
        var digest = digest(body);
        return new KeptPage(
                edition,
                new Variant(body, '"' + digest + '"', said, null),
                new Variant(zip(body), '"' + digest + "-gz\"", said, "gzip"));
    }

    int weight() {
        return plain.size() + zipped.size() + OVERHEAD;
    }

    Variant variant(@Nullable String acceptedEncodings) {
        boolean zips = acceptedEncodings != null
                && acceptedEncodings.contains("gzip")
                && !acceptedEncodings.replace(" ", "").matches(".*gzip;q=0(\\.0*)?(,.*)?");
        return zips ? zipped : plain;
    }

    private static String digest(byte[] body) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 20);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(byte[] body) {
        var zipped = new ByteArrayOutputStream(body.length / 3);
        try (var gzip = new GZIPOutputStream(zipped, 8192) {
            {
                def.setLevel(LEVEL);
            }
        }) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
