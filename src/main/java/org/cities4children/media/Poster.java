package org.cities4children.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** The drawing of a {@link Skyline} as a picture (PNG), for messengers: they show nothing that is drawn by rules. */
public final class Poster {

    /** The size that messengers ask for. */
    private static final int WIDTH = 1200;

    private static final int HEIGHT = 630;

    private static final double SCALE = WIDTH / 160.0;
    private static final double SKY_LEFT_OUT = 90 * SCALE - HEIGHT;
    private static final Color SAND = new Color(0xf7f1e3);
    private static final Pattern CIRCLE =
            Pattern.compile("<circle fill=\"(#\\w+)\" cx=\"(\\d+)\" cy=\"(\\d+)\" r=\"(\\d+)\"/>");
    private static final Pattern PATH = Pattern.compile("<path fill=\"(#\\w+)\" d=\"([^\"]*)\"/>");
    private static final Pattern STEP = Pattern.compile("[MVLlahvz]|-?\\d+");

    static {
        // Else each picture goes through a file, which a full disk would refuse.
        ImageIO.setUseCache(false);
    }

    private Poster() {}

    public static byte[] png(String seed) {
        var svg = Skyline.svg(seed, Skyline.Shape.CARD);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(SAND);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.transform(new AffineTransform(SCALE, 0, 0, SCALE, 0, -SKY_LEFT_OUT));
        CIRCLE.matcher(svg).results().forEach(it -> fill(pen, it, circle(it)));
        PATH.matcher(svg).results().forEach(it -> fill(pen, it, path(it.group(2))));
        pen.dispose();
        return written(image);
    }

    private static void fill(Graphics2D pen, MatchResult part, Shape shape) {
        pen.setColor(Color.decode(part.group(1)));
        pen.fill(shape);
    }

    private static Shape circle(MatchResult circle) {
        double radius = Double.parseDouble(circle.group(4));
        return new Ellipse2D.Double(
                Double.parseDouble(circle.group(2)) - radius,
                Double.parseDouble(circle.group(3)) - radius,
                2 * radius,
                2 * radius);
    }

    /** The few commands of SVG's paths that a skyline is made of. */
    private static Shape path(String commands) {
        Queue<String> steps = STEP.matcher(commands)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(ArrayDeque::new));
        var path = new Path2D.Double();
        while (!steps.isEmpty()) {
            var command = steps.remove();
            var here = path.getCurrentPoint();
            switch (command) {
                case "M" -> path.moveTo(next(steps), next(steps));
                case "L" -> path.lineTo(next(steps), next(steps));
                case "V" -> path.lineTo(here.getX(), next(steps));
                case "h" -> path.lineTo(here.getX() + next(steps), here.getY());
                case "v" -> path.lineTo(here.getX(), here.getY() + next(steps));
                case "l" -> path.lineTo(here.getX() + next(steps), here.getY() + next(steps));
                case "a" -> path.append(arch(here.getX(), here.getY(), steps), true);
                case "z" -> path.closePath();
                default -> throw new IllegalStateException("A skyline has no " + command);
            }
        }
        return path;
    }

    /** Half a circle over what is left between its ends. */
    private static Shape arch(double x, double y, Queue<String> steps) {
        for (int given = 0; given < 5; given++) {
            next(steps);
        }
        double width = next(steps);
        next(steps);
        return new Arc2D.Double(x, y - width / 2, width, width, 180, -180, Arc2D.OPEN);
    }

    private static double next(Queue<String> steps) {
        return Double.parseDouble(steps.remove());
    }

    private static byte[] written(BufferedImage image) {
        var bytes = new ByteArrayOutputStream(1 << 14);
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
