package org.cities4children.media;

import java.util.SplittableRandom;

/** Draws a city of toy blocks for a thing that has no picture: the same thing, the same city. */
public final class Skyline {

    private static final String[] COLOURS = {"e2533a", "4bb3e6", "3a9d6a", "ffc53d", "7a5cc8"};

    private Skyline() {}

    /** The size of the drawing. */
    public enum Shape {
        /** On top of a card. */
        CARD(160, 90, 20, 28, 8),
        /** Beside a search result: few blocks, as there are twenty such drawings in a page that must stay small. */
        RESULT(90, 120, 18, 36, 10);

        private final int width;
        private final int height;
        private final int step;
        private final int sky;
        private final int sun;

        Shape(int width, int height, int step, int sky, int sun) {
            this.width = width;
            this.height = height;
            this.step = step;
            this.sky = sky;
            this.sun = sun;
        }
    }

    /** The drawing as SVG, made of numbers only. */
    public static String svg(String seed, Shape shape) {
        var random = new SplittableRandom(hash(seed));
        var svg = new StringBuilder(900)
                .append("<svg class=\"cover\" viewBox=\"0 0 ")
                .append(shape.width)
                .append(' ')
                .append(shape.height)
                .append("\" aria-hidden=\"true\" preserveAspectRatio=\"xMidYMax slice\"><circle fill=\"#ffc53d\" cx=\"")
                .append(shape.sun * 2 + random.nextInt(shape.width - 4 * shape.sun))
                .append("\" cy=\"")
                .append(shape.sun * 2)
                .append("\" r=\"")
                .append(shape.sun)
                .append("\"/>");
        int last = -1;
        for (int x = 0; x < shape.width; ) {
            int width = Math.min(shape.step * (1 + random.nextInt(2)), shape.width - x);
            last = otherThan(last, random);
            block(svg, shape, random, x, width, COLOURS[last]);
            x += width;
        }
        return svg.append("</svg>").toString();
    }

    // Two neighbours of one colour would read as one building.
    private static int otherThan(int last, SplittableRandom random) {
        int colour = random.nextInt(COLOURS.length - 1);
        return last >= 0 && colour >= last ? colour + 1 : colour;
    }

    private static void block(
            StringBuilder svg, Shape shape, SplittableRandom random, int x, int width, String colour) {
        int storeys = (shape.height - shape.sky) / 5;
        int height = storeys * (1 + random.nextInt(5));
        int half = width / 2;
        int eaves = shape.height - Math.max(height - half, storeys / 2);
        svg.append("<path fill=\"#")
                .append(colour)
                .append("\" d=\"M")
                .append(x)
                .append(' ')
                .append(shape.height);
        // By pieces, here and below: there are twenty of these drawings in a page of results.
        switch (random.nextInt(4)) {
            case 0 -> write(svg, "V", eaves, "l", half, "-", half, "L", x + width, " ", eaves);
            case 1 -> write(svg, "V", eaves, "a", half, " ", half, " 0 0 1 ", width, " 0");
            default -> write(svg, "V", shape.height - height, "h", width);
        }
        svg.append('V').append(shape.height).append("z\"/>");
        if (random.nextInt(5) < 2) {
            int door = Math.max(3, width / 3);
            int left = x + (width - door) / 2;
            svg.append("<path fill=\"#fffdf8\" d=\"M");
            write(svg, "", left, " ", shape.height, "v-", storeys, "h", door, "v", storeys, "z\"/>");
        }
    }

    private static void write(StringBuilder svg, Object... pieces) {
        for (var piece : pieces) {
            svg.append(piece);
        }
    }

    // FNV-1a with a last stir, stable over versions of Java, unlike a promise about String.hashCode in combination with
    // the random numbers.
    private static long hash(String seed) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < seed.length(); i++) {
            hash = (hash ^ seed.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
