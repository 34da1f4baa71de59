package org.cities4children.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.cities4children.media.Emblem.Pair;
import org.jspecify.annotations.Nullable;

/** Makes the pictures of a logo, with a backing where it would be lost on the page. */
final class EmblemMaker {

    private static final Color PAPER = new Color(0xfffdf8);
    private static final Color NIGHT = new Color(0x15142b);

    /** Dots that stand out less than this from the page are hardly seen; so many of them may be. */
    private static final double CONTRAST = 1.8;

    private static final double LOST = 0.25;

    private static final int SEEN = 0x80;

    /** Around a logo on a backing, for each time its size; less around one that is very flat. */
    private static final int MARGIN = 4;

    private final BufferedImage image;
    private final int width;
    private final int height;

    private EmblemMaker(BufferedImage image) {
        this.image = image;
        double scale = scale(Emblem.WIDEST, Emblem.HIGHEST);
        this.width = scaled(image.getWidth(), scale);
        this.height = scaled(image.getHeight(), scale);
    }

    static Emblem of(BufferedImage image) {
        return new EmblemMaker(image).made();
    }

    private Emblem made() {
        boolean byDay = isLostOn(PAPER);
        boolean byNight = isLostOn(NIGHT);
        var plain = pair(null);
        var asByDay = byDay ? plain : Pair.NONE;
        return new Emblem(width, height, byDay ? pair(NIGHT) : plain, byNight ? pair(PAPER) : asByDay);
    }

    private Pair pair(@Nullable Color backing) {
        return new Pair(png(1, backing), png(2, backing));
    }

    private String png(int times, @Nullable Color backing) {
        int margin = backing == null ? 0 : Math.min(MARGIN, Math.min(width, height) / 8) * times;
        var drawn = new BufferedImage(width * times, height * times, BufferedImage.TYPE_INT_ARGB);
        var pen = pen(drawn);
        if (backing != null) {
            pen.setColor(backing);
            pen.fillRoundRect(0, 0, drawn.getWidth(), drawn.getHeight(), 4 * margin, 4 * margin);
        }
        double scale = scale(drawn.getWidth() - 2 * margin, drawn.getHeight() - 2 * margin);
        var logo = shrunk(scaled(image.getWidth(), scale), scaled(image.getHeight(), scale));
        pen.drawImage(logo, (drawn.getWidth() - logo.getWidth()) / 2, (drawn.getHeight() - logo.getHeight()) / 2, null);
        pen.dispose();
        return written(drawn);
    }

    /** By how much it is made smaller or larger to fit into a box without being bent. */
    private double scale(int widest, int highest) {
        return Math.min((double) widest / image.getWidth(), (double) highest / image.getHeight());
    }

    private static int scaled(int length, double scale) {
        return (int) Math.max(1, Math.round(length * scale));
    }

    /** Halved as often as it can be: what is shrunk at once leaves dots out. */
    private BufferedImage shrunk(int toWidth, int toHeight) {
        var current = image;
        while (current.getWidth() > toWidth * 2 && current.getHeight() > toHeight * 2) {
            current = drawn(current, current.getWidth() / 2, current.getHeight() / 2);
        }
        return drawn(current, toWidth, toHeight);
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height) {
        var to = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = pen(to);
        pen.drawImage(from, 0, 0, width, height, null);
        pen.dispose();
        return to;
    }

    private static Graphics2D pen(BufferedImage image) {
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        return pen;
    }

    /** Only what has no ground of its own can be lost. */
    private boolean isLostOn(Color page) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        var small = shrunk(width, height);
        int seen = 0;
        int lost = 0;
        int around = 0;
        for (int dot : small.getRGB(0, 0, width, height, null, 0, width)) {
            if (dot >>> 24 < SEEN) {
                around++;
            } else {
                seen++;
                lost += contrast(new Color(dot), page) < CONTRAST ? 1 : 0;
            }
        }
        return around > 0 && lost > seen * LOST;
    }

    /** As WCAG 2.2 counts it. */
    private static double contrast(Color one, Color other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color colour) {
        return 0.2126 * light(colour.getRed()) + 0.7152 * light(colour.getGreen()) + 0.0722 * light(colour.getBlue());
    }

    private static double light(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String written(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        // In memory: a full disk is no reason to have no logo.
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", output);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
