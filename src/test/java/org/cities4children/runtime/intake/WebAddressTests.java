package org.cities4children.runtime.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTests {

    @Test
    void knowsItsHost() {
        assertThat(WebAddress.read(" https://www.unicef.org/a report?page=2#top "))
                .contains(new WebAddress("https://www.unicef.org/a%20report?page=2#top", "www.unicef.org"));
        assertThat(WebAddress.read("HTTP://cities.example")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "play",
                "/hub",
                "//cities.example/hub",
                "https://",
                "https:///path",
                "ftp://cities.example/file",
                "javascript:alert(1)",
                "JavaScript://cities.example/%0aalert(1)",
                "data:text/html,<script>alert(1)</script>",
                "https://cities.example/{id}",
                "https://cities.example/\"onclick=",
                "java\nscript:alert(1)"
            })
    void isNothingElse(String text) {
        assertThat(WebAddress.read(text)).isEmpty();
    }
}
