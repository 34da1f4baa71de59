package org.cities4children.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTests {

    @ParameterizedTest
    @ValueSource(strings = {"Play & streets", "اللعب في المدينة", "খেলা 100% + more? #1", "a\"b'c<d>"})
    void carriesAnyTitleWhole(String title) {
        var share = new Share(title, "https://hub.example/hub/play?a=1&b=2");

        assertThat(decoded(URI.create(share.whatsApp()).getRawQuery().substring("text=".length())))
                .isEqualTo(title + "\nhttps://hub.example/hub/play?a=1&b=2");
        assertThat(decoded(share.mail().replaceFirst("mailto:\\?subject=(.*)&body=.*", "$1")))
                .isEqualTo(title);
    }

    @Test
    void endsLinesOfAMailAsTheStandardSays() {
        assertThat(new Share("Play", "https://hub.example/").mail())
                .isEqualTo("mailto:?subject=Play&body=Play%0D%0Ahttps%3A%2F%2Fhub.example%2F");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
