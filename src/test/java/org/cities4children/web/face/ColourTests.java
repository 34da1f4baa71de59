package org.cities4children.web.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ColourTests {

    /** Values that WebAIM's and the W3C's own examples give. */
    @ParameterizedTest
    @CsvSource({"#000000, #ffffff, 21", "#777777, #ffffff, 4.48", "#0000ff, #ffffff, 8.59", "#ffc53d, #ffc53d, 1"})
    void countsContrastAsTheGuidelinesDo(String one, String other, double ratio) {
        assertThat(Contrast.between(one, other)).isCloseTo(ratio, within(0.01));
        assertThat(Contrast.between(other, one)).isCloseTo(ratio, within(0.01));
    }

    @ParameterizedTest
    @EnumSource
    void isFineAsUsual(Colour colour) {
        assertThat(colour.shortfall(colour.usual())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BUTTON, #7a1010, DARK_TEXT, 4.5",
        "MARK, #ffffff, DAY, 3",
        "MARK, #000000, NIGHT, 3",
        "LINK_DAY, #9db4ff, DAY_SAND, 4.5",
        "LINK_DAY, #767676, DAY_SAND, 4.5",
        "LINK_NIGHT, #1f3fb5, NIGHT, 4.5"
    })
    void refusesWhatSomebodyCouldNotMakeOut(Colour colour, String value, Colour.Ground ground, double needed) {
        var lack = colour.shortfall(value).orElseThrow();
        assertThat(lack.needed()).isEqualTo(needed);
        assertThat(lack.ratio()).isLessThan(needed);
        assertThat(lack.ratio()).isLessThanOrEqualTo(Contrast.between(value, ground.value()));
        assertThatThrownBy(() -> new Colours(Map.of(colour, value))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"red", "#fff", "#GGGGGG", "'#1f3fb5;}body{display:none'", "url(//evil.example)"})
    void takesNothingThatIsNoColour(String value) {
        assertThatThrownBy(() -> new Colours(Map.of(Colour.LINK_DAY, value)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void changesItsOwnTokenInTheStylesheetAndNoOther() {
        var sheet = ":root{--sun:#ffc53d;--link:#1f3fb5}@media(dark){:root{--link:#9db4ff}}";
        assertThat(new Colours(Map.of(Colour.LINK_DAY, "#0b3d91", Colour.BUTTON, "#ffd000")).dye(sheet))
                .isEqualTo(":root{--sun:#ffd000;--link:#0b3d91}@media(dark){:root{--link:#9db4ff}}");
    }

    @Test
    void knowsTheColoursThatTheStylesheetHas() throws IOException {
        var tokens = Files.readString(Path.of("src/main/resources/static/css/tokens.css"));
        for (var colour : Colour.values()) {
            assertThat(tokens).contains(colour.declaration(colour.usual()).replace(":", ": "));
        }
        for (var ground : Colour.Ground.values()) {
            assertThat(tokens).contains(ground.value());
        }
    }
}
