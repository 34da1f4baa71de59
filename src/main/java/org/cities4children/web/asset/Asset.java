package org.cities4children.web.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.cities4children.runtime.hash.Sha256;

/** A file that is sent as it is, plain or compressed. */
final class Asset {

    private final String fileName;
    private final String type;
    private final byte[] content;
    private final byte[] zipped;

    private Asset(String fileName, String type, byte[] content, byte[] zipped) {
        this.fileName = fileName;
        this.type = type;
        this.content = content;
        this.zipped = zipped;
    }

    static Asset of(String name, String type, byte[] content) {
        int dot = name.lastIndexOf('.');
        var fileName = name.substring(0, dot) + "." + fingerprint(content) + name.substring(dot);
        return new Asset(fileName, type, content, isCompressed(type) ? content : zip(content));
    }

    /** Fonts and pictures are compressed already. */
    private static boolean isCompressed(String type) {
        return type.startsWith("font/") || type.equals("image/png");
    }

    /** Its name with the fingerprint of its content. */
    String fileName() {
        return fileName;
    }

    String type() {
        return type;
    }

    byte[] content() {
        return content;
    }

    byte[] zipped() {
        return zipped;
    }

    boolean isZipped() {
        return zipped != content;
    }

    private static String fingerprint(byte[] content) {
        return HexFormat.of().formatHex(Sha256.of(content), 0, 5);
    }

    private static byte[] zip(byte[] content) {
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped) {
            {
                def.setLevel(9);
            }
        }) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
