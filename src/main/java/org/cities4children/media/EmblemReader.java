package org.cities4children.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** Reads a picture that somebody sent, by what is in it, not by what it is called; its size first, its dots last. */
public final class EmblemReader {

    public static final int MOST_BYTES = 2 << 20;
    public static final int MOST_DOTS = 4_000_000;

    /** What is smaller would be blurred on the page. */
    public static final int FEWEST_DOTS = 32;

    private static final int BEGINNING = 1024;

    private EmblemReader() {}

    public static Outcome read(byte[] sent) {
        if (sent.length > MOST_BYTES) {
            return new Outcome.Refused(Reason.HEAVY);
        }
        return switch (kind(sent)) {
            case PNG -> Chunks.areMoving(sent) ? new Outcome.Refused(Reason.MOVING) : read(sent, "png");
            case JPEG -> read(sent, "jpeg");
            case WEBP -> new Outcome.Refused(Reason.WEBP);
            case SVG -> new Outcome.Refused(Reason.SVG);
            case GIF, OTHER -> new Outcome.Refused(Reason.OTHER);
        };
    }

    private static Outcome read(byte[] sent, String format) {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        BufferedImage image;
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(input, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_DOTS) {
                return new Outcome.Refused(Reason.LARGE);
            }
            if (Math.max(width, height) < FEWEST_DOTS) {
                return new Outcome.Refused(Reason.SMALL);
            }
            image = whole(reader);
        } catch (IOException | RuntimeException _) {
            // Whatever a broken file leads the readers of the JDK to.
            return new Outcome.Refused(Reason.BROKEN);
        } finally {
            reader.dispose();
        }
        // Outside: a fault of ours is no broken file.
        return image == null ? new Outcome.Refused(Reason.BROKEN) : new Outcome.Taken(EmblemMaker.of(image));
    }

    /** Nothing where the reader had to make up what is not in the file. */
    private static @Nullable BufferedImage whole(ImageReader reader) throws IOException {
        var warned = new AtomicBoolean();
        reader.addIIOReadWarningListener((_, _) -> warned.set(true));
        var image = reader.read(0);
        return warned.get() ? null : image;
    }

    private static Kind kind(byte[] sent) {
        var head = new String(sent, 0, Math.min(sent.length, BEGINNING), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Kind.PNG;
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Kind.JPEG;
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return Kind.WEBP;
        }
        if (head.startsWith("GIF8")) {
            return Kind.GIF;
        }
        return head.toLowerCase(Locale.ROOT).contains("<svg") ? Kind.SVG : Kind.OTHER;
    }

    private enum Kind {
        PNG,
        JPEG,
        WEBP,
        GIF,
        SVG,
        OTHER
    }

    /** Why a picture is not taken. */
    public enum Reason {
        HEAVY,
        LARGE,
        SMALL,
        MOVING,
        WEBP,
        SVG,
        OTHER,
        BROKEN;

        /** As it is called in keys of messages. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What became of it. */
    public sealed interface Outcome {

        /** It can be shown. */
        record Taken(Emblem emblem) implements Outcome {}

        /** It cannot. */
        record Refused(Reason reason) implements Outcome {}
    }

    /** The parts of a PNG. */
    private static final class Chunks {

        private static final int SIGNATURE = 8;
        private static final int AROUND = 12;

        /** An animated PNG says so before its first picture. */
        static boolean areMoving(byte[] png) {
            long at = SIGNATURE;
            while (at + AROUND <= png.length) {
                var type = new String(png, (int) at + 4, 4, StandardCharsets.ISO_8859_1);
                if (type.equals("acTL")) {
                    return true;
                }
                if (type.equals("IDAT")) {
                    return false;
                }
                at += AROUND + length(png, (int) at);
            }
            return false;
        }

        private static long length(byte[] png, int at) {
            return Integer.toUnsignedLong(ByteBuffer.wrap(png, at, 4).getInt());
        }
    }
}
