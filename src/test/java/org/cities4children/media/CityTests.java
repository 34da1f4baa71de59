package org.cities4children.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class CityTests {

    @Test
    void isWellFormedHiddenFromScreenReadersAndSmall() {
        var svg = City.svg();
        var parser = Parser.xmlParser().setTrackErrors(5);
        var drawing = Jsoup.parse(svg, "", parser).select("svg");
        assertThat(parser.getErrors()).isEmpty();
        assertThat(drawing).hasSize(1);
        assertThat(drawing.attr("aria-hidden")).isEqualTo("true");
        assertThat(drawing.select("[style], script, [href]")).isEmpty();
        assertThat(svg.length()).isLessThan(6000);
    }

    @Test
    void putsMoreChildrenThanAdultsInFront() {
        var people = Jsoup.parse(City.svg(), "", Parser.xmlParser()).select("g > circle");
        assertThat(people.select("[r=9]").size())
                .isGreaterThan(people.select("[r=15]").size());
    }
}
