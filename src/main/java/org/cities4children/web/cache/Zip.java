package org.cities4children.web.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Compresses pages for readers who take them compressed. */
final class Zip {

    /** Beyond this, twice the work makes a page a twentieth smaller. */
    private static final int LEVEL = 4;

    private static final Pattern REFUSED = Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)");

    private Zip() {}

    static boolean isAccepted(@Nullable String encodings) {
        return encodings != null
                && encodings.contains("gzip")
                && (encodings.indexOf(';') < 0 || !REFUSED.matcher(encodings).find());
    }

    static byte[] of(byte[] body) {
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
