package org.cities4children.media;

import java.util.SplittableRandom;

/** Draws the city in front of which the start page stands: toy blocks, and people before them, children first. */
public final class City {

    private static final int WIDTH = 1200;
    private static final int STREET = 230;
    private static final String[] COLOURS = {"e2533a", "4bb3e6", "3a9d6a", "ffc53d", "7a5cc8"};
    private static final int[] CHILDREN = {176, 420, 446, 472, 724, 1006};
    private static final int[] ADULTS = {150, 700, 980};
    private static final String SVG = draw();

    private City() {}

    /** The drawing as SVG, made of numbers only; always the same. */
    public static String svg() {
        return SVG;
    }

    private static String draw() {
        var random = new SplittableRandom(95);
        var svg = new StringBuilder(3000)
                .append("<svg class=\"skyline\" viewBox=\"0 0 1200 284\" aria-hidden=\"true\">")
                .append("<pattern id=\"windows\" width=\"18\" height=\"26\" patternUnits=\"userSpaceOnUse\">")
                .append("<path fill=\"#fffdf8\" d=\"M5 8h8v12H5z\"/></pattern>");
        int colour = 0;
        for (int x = 0; x < WIDTH; ) {
            int width = 36 + 18 * random.nextInt(3);
            colour = (colour + 1 + random.nextInt(COLOURS.length - 1)) % COLOURS.length;
            building(svg, random, x, width, COLOURS[colour]);
            x += width + (random.nextInt(4) == 0 ? 14 : 0);
        }
        svg.append("<path fill=\"#1c1b3a\" class=\"street\" d=\"M0 230h1200v6H0z\"/>");
        for (int i = 0; i < ADULTS.length; i++) {
            person(svg, ADULTS[i], COLOURS[(i * 2) % COLOURS.length], 15, 219);
        }
        for (int i = 0; i < CHILDREN.length; i++) {
            person(svg, CHILDREN[i], COLOURS[(i * 3 + 4) % COLOURS.length], 9, 244);
        }
        return svg.append("</svg>").toString();
    }

    private static void building(StringBuilder svg, SplittableRandom random, int x, int width, String colour) {
        int height = 34 + 26 * random.nextInt(6);
        int half = width / 2;
        int top = STREET - height;
        var roof = switch (random.nextInt(4)) {
            case 0 -> "l%d-%dl%d %d".formatted(half, half, half, half);
            case 1 -> "a%d %d 0 0 1 %d 0".formatted(half, half, width);
            default -> "h" + width;
        };
        svg.append("<path fill=\"#%s\" d=\"M%d %dV%d%sV%dz\"/>".formatted(colour, x, STREET, top, roof, STREET));
        if (height > 60 && random.nextInt(3) > 0) {
            svg.append("<path fill=\"url(#windows)\" d=\"M%d %dh%dv%dh-%dz\"/>"
                    .formatted(x, top + 8, width, (height - 30) / 26 * 26, width));
        }
    }

    private static void person(StringBuilder svg, int x, String colour, int head, int y) {
        int body = head + 2;
        int legs = 280 - y - head - 2 - body;
        svg.append(
                "<g fill=\"#%s\"><circle cx=\"%d\" cy=\"%d\" r=\"%d\"/><path d=\"M%d 280v-%da%d %d 0 0 1 %d 0v%dz\"/></g>"
                        .formatted(colour, x, y, head, x - body, legs, body, body, 2 * body, legs));
    }
}
