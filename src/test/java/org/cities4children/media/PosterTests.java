package org.cities4children.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PosterTests {

    @Test
    void drawsTheCityOfTheCover() throws IOException {
        var picture = picture("a");

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        var colours = colours(picture);
        var svg = Skyline.svg("a", Skyline.Shape.CARD);
        assertThat(colours).contains(0xf7f1e3, 0xffc53d);
        for (var colour : Set.of(0xe2533a, 0x4bb3e6, 0x3a9d6a, 0x7a5cc8)) {
            assertThat(colours.contains(colour)).as("%x", colour).isEqualTo(svg.contains("#%06x".formatted(colour)));
        }
    }

    @Test
    void drawsEveryCitySmall() {
        assertThat(IntStream.range(0, 50).mapToObj(it -> Poster.png("id" + it)))
                .allSatisfy(it -> assertThat(it).hasSizeBetween(1_000, 40_000));
        assertThat(Poster.png("a")).isEqualTo(Poster.png("a")).isNotEqualTo(Poster.png("b"));
    }

    private static BufferedImage picture(String seed) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Poster.png(seed)));
    }

    private static Set<Integer> colours(BufferedImage picture) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                colours.add(picture.getRGB(x, y) & 0xffffff);
            }
        }
        return colours;
    }
}
