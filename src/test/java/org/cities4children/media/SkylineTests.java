package org.cities4children.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
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

    @Test
    void repeatsNothingOfTheId() {
        assertThat(Skyline.svg("\"><script>", Shape.RESULT)).doesNotContain("script");
    }
}
