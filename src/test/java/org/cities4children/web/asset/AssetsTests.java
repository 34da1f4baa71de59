package org.cities4children.web.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cities4children.web.Language;
import org.junit.jupiter.api.Test;

class AssetsTests {

    private final Assets assets = Assets.read();

    @Test
    void theStylesheetLeavesRoomForThePageInTheFirstRoundTrip() {
        assertThat(assets.named("site.css").zipped()).hasSizeLessThan(4600);
    }

    @Test
    void theStylesheetNamesTheFontsByTheirFingerprints() {
        var css = new String(assets.named("site.css").content(), StandardCharsets.UTF_8);
        assertThat(Language.all())
                .extracting(Language::headingFont)
                .allSatisfy(it -> assertThat(css).contains("url(" + assets.path(it) + ")"));
        assertThat(css).doesNotContain("gradient", "/*");
        assertThat(css).startsWith("@layer tokens,base,layout,component,utility;");
    }

    @Test
    void keepsTheSpacesThatCarryMeaning() {
        assertThat(Stylesheet.of(List.of("/* why */ .a :hover , .b {\n  inline-size: calc(1px + 2px);\n}\n")))
                .isEqualTo(".a :hover ,.b{inline-size:calc(1px + 2px)}");
    }

    @Test
    void findsAFileOnlyUnderItsFingerprint() {
        assertThat(assets.find("site.css")).isEmpty();
        assertThat(assets.path("site.css")).matches("/assets/site\\.[0-9a-f]{10}\\.css");
    }
}
