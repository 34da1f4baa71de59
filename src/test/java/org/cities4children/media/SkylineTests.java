package org.cities4children.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.cities4children.media.Skyline.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SkylineTests {

    @Test
    void drawsTheSameThingAlwaysAlike() {
        assertThat(Skyline.svg("a", Shape.CARD)).isEqualTo(Skyline.svg("a", Shape.CARD));
        assertThat(Skyline.svg("a", Shape.CARD)).isNotEqualTo(Skyline.svg("b", Shape.CARD));
    }

    @ParameterizedTest
    @EnumSource
    void staysSmall(Shape shape) {
        assertThat(IntStream.range(0, 500).mapToObj(it -> Skyline.svg("id" + it, shape)))
                .allSatisfy(svg -> assertThat(svg).hasSizeLessThan(1200).doesNotContain("style="));
        assertThat(IntStream.range(0, 500)
                        .map(it -> Skyline.svg("id" + it, shape).length())
                        .average()
                        .orElseThrow())
                .isLessThan(800);
    }

    /** Ids are random, and with them the drawings: a page of results must be small whatever they are. */
    @Test
    void twentyResultsTakeLittleOfAPageWhateverTheirIds() {
        for (int page = 0; page < 100; page++) {
            int first = 20 * page;
            var drawings = IntStream.range(first, first + 20)
                    .mapToObj(it -> Skyline.svg("id" + it, Shape.RESULT))
                    .collect(Collectors.joining("\n"));
            assertThat(zipped(drawings)).isLessThan(950);
        }
    }

    private static int zipped(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    @Test
    void repeatsNothingOfTheId() {
        assertThat(Skyline.svg("\"><script>", Shape.RESULT)).doesNotContain("script");
    }
}
