package org.cities4children.knowledge.existing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocationTests {

    private static final String HELD = "https://example.org/streets/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/streets",
                "http://WWW.example.org/streets/",
                "https://example.org/streets/?utm_source=mail&utm_medium=letter",
                "https://example.org/streets#page-3"
            })
    void spellsAnAddressInEveryWay(String typed) {
        assertThat(Location.of(typed).spellings()).contains(HELD, "http://www.example.org/streets");
    }

    @Test
    void keepsApartWhatLiesElsewhere() {
        assertThat(Location.of("https://example.org/streets?id=2").spellings()).doesNotContain(HELD);
        assertThat(Location.of("https://example.org/Streets").spellings()).doesNotContain(HELD);
        assertThat(Location.of("https://example.org/streets?id=2&fbclid=x"))
                .isEqualTo(Location.of("https://example.org/streets?id=2"));
        assertThat(Location.of("https://example.org:8443/streets").spellings())
                .contains("https://example.org:8443/streets/")
                .doesNotContain(HELD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "streets", "mailto:rima@example.org", "https://exa mple.org", "https:///x", "http://[::"})
    void findsNothingWhereThereIsNoAddress(String typed) {
        assertThat(Location.of(typed).spellings()).isEqualTo(List.of());
    }
}
