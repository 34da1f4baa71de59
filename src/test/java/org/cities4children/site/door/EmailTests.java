package org.cities4children.site.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rima@example.org",
                "rima.khan+news@mail.example.co.uk",
                "o'neil@example.org",
                "ريما@مثال.إختبار",
                "用户@例子.广告",
                "a@b.io"
            })
    void takesAddressesAsPeopleHaveThem(String address) {
        assertThat(Email.isPossible(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rima",
                "rima@",
                "@example.org",
                "rima@example",
                "rima@@example.org",
                "rima khan@example.org",
                "rima@exa mple.org",
                ".rima@example.org",
                "rima@-example.org",
                "rima@example.org,other@example.org",
                "rima@example.org\nBcc: all@example.org",
                "<rima@example.org>"
            })
    void refusesWhatNoMailReaches(String text) {
        assertThat(Email.isPossible(text)).isFalse();
    }

    @Test
    void refusesWhatIsLongerThanMailServersTake() {
        assertThat(Email.isPossible("a".repeat(65) + "@example.org")).isFalse();
        assertThat(Email.isPossible("a@" + "b".repeat(60) + ".example.org")).isTrue();
        assertThat(Email.isPossible("a@" + "b.".repeat(130) + "org")).isFalse();
    }

    @Test
    void isNotSlowOnAddressesMadeToBeSlow() {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Email.isPossible("a@" + "b-".repeat(120) + "!"));
    }
}
