package org.cities4children.alliance.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainTests {

    @ParameterizedTest
    @CsvSource({
        "noor@play.example, play.example",
        "noor@Play.Example, https://www.play.example/about?us",
        "noor@niñez.example, xn--niez-hqa.example",
    })
    void seesThatAnAddressIsOfAWebsite(String email, String website) {
        assertThat(Domain.ofAddress(email)).isPresent().isEqualTo(Domain.ofWebsite(website));
    }

    @ParameterizedTest
    @CsvSource({
        "noor@evil-play.example, play.example",
        "noor@play.example.net, play.example",
        "noor@office.play.example, play.example",
        "play.example@other.example, play.example",
    })
    void leavesOthersApart(String email, String website) {
        assertThat(Domain.ofAddress(email)).isNotEqualTo(Domain.ofWebsite(website));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gmail.com", "yahoo.co.uk", "hotmail.fr", "outlook.com", "wordpress.com", "localhost", "", "a..b"
            })
    void knowsWhereAnybodyGetsAnAddress(String host) {
        assertThat(Domain.ofAddress("noor@" + host)).isEmpty();
        assertThat(Domain.ofWebsite(host)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "noor", "@play.example"})
    void takesNothingForAnAddressThatIsNone(String email) {
        assertThat(Domain.ofAddress(email)).isEmpty();
    }
}
