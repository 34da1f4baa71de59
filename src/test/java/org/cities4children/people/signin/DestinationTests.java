package org.cities4children.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTests {

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/hub?q=play&page=2", "/ar/desk/account", "/hub/a//b"})
    void leadsToPathsOfOurs(String path) {
        assertThat(Destination.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "desk",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "\\\\evil.example",
                "/ok\r\nLocation: https://evil.example",
                "/sign-out",
                " /desk"
            })
    void leadsNowhereElse(String path) {
        assertThat(Destination.of(path)).isEqualTo("/desk");
    }
}
