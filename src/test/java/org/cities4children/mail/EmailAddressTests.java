package org.cities4children.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rima@example.org",
                "rima.khan+news@mail.example.co.uk",
                "o'neil@example.org",
                "!#$%&'*+/=?^_`{|}~-@example.org",
                "1@2.example3.org",
                "a@b.io",
                "ريما@مثال.إختبار",
                "রিমা@উদাহরণ.ভারত",
                "র‍্যাফি@example.org",
                "用户@例子.广告",
                "josé@example.org",
                "🦒@example.org",
                "rima@straße.de",
                "rima@xn--strae-oqa.de",
                "rima@r3---sn.example.org",
                "\"rima khan\"@example.org",
                "\"rima@home\"@example.org",
                "\"a\\\"b\"@example.org",
                "\"..\"@example.org"
            })
    void takesWhatMailServersDeliver(String address) {
        assertThat(EmailAddress.of(address)).map(EmailAddress::text).hasValue(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "rima",
                "rima@",
                "@example.org",
                "rima@example",
                "rima@example.",
                "rima@example.org.",
                "rima@.example.org",
                "rima@example..org",
                "rima@@example.org",
                "rima@home@example.org",
                "rima khan@example.org",
                "rima@exa mple.org",
                " rima@example.org",
                "rima@example.org ",
                ".rima@example.org",
                "rima.@example.org",
                "ri..ma@example.org",
                "rima@-example.org",
                "rima@example-.org",
                "rima@exa_mple.org",
                "rima@example.o",
                "rima@192.0.2.1",
                "rima@[192.0.2.1]",
                "rima@[IPv6:2001:db8::1]",
                "rima@xn--0.org",
                "rima@example.org,other@example.org",
                "rima@example.org\nBcc: all@example.org",
                "rima\r\n@example.org",
                "rima\u0000@example.org",
                "rima\u0085@example.org",
                "rima\u00a0khan@example.org",
                "rima\u2028@example.org",
                "\u202erima@example.org",
                "\u200drima@example.org",
                "rima@exam\u200bple.org",
                "\"rima\r\n\"@example.org",
                "\"rima@example.org",
                "\"ri\"ma\"@example.org",
                "<rima@example.org>",
                "Rima <rima@example.org>",
                "rima(home)@example.org",
                "mailto:rima@example.org"
            })
    void refusesWhatNoMailReaches(String text) {
        assertThat(EmailAddress.of(text)).isEmpty();
        assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsLongerThanMailServersTake() {
        assertThat(EmailAddress.isPossible("a".repeat(64) + "@example.org")).isTrue();
        assertThat(EmailAddress.isPossible("a".repeat(65) + "@example.org")).isFalse();
        assertThat(EmailAddress.isPossible("é".repeat(32) + "@example.org")).isTrue();
        assertThat(EmailAddress.isPossible("é".repeat(33) + "@example.org")).isFalse();
        assertThat(EmailAddress.isPossible("a@" + "b".repeat(63) + ".example.org"))
                .isTrue();
        assertThat(EmailAddress.isPossible("a@" + "b".repeat(64) + ".example.org"))
                .isFalse();
        assertThat(EmailAddress.isPossible("a@" + "b.".repeat(124) + "org")).isTrue();
        assertThat(EmailAddress.isPossible("aaaaa@" + "b.".repeat(123) + "org")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Rima@Example.ORG, Rima@Example.ORG, rima@example.org",
        "rima@straße.de, rima@xn--strae-oqa.de, rima@xn--strae-oqa.de",
        "ريما@مثال.إختبار, ريما@xn--mgbh0fb.xn--kgbechtv, ريما@xn--mgbh0fb.xn--kgbechtv",
        "'\"Rima\"@example.org', '\"Rima\"@example.org', rima@example.org",
        "'\"rima khan\"@example.org', '\"rima khan\"@example.org', '\"rima khan\"@example.org'",
        "jose\u0301@example.org, jose\u0301@example.org, jos\u00e9@example.org"
    })
    void isSentAsItWasTypedAndComparedAsOneMailbox(String typed, String deliverable, String comparable) {
        var address = new EmailAddress(typed);
        assertThat(address.deliverable()).isEqualTo(deliverable);
        assertThat(address.comparable()).isEqualTo(comparable);
    }

    @Test
    void knowsWhichServersCanTakeIt() {
        assertThat(new EmailAddress("josé@example.org").needsUtf8()).isTrue();
        assertThat(new EmailAddress("jose@straße.de").needsUtf8()).isFalse();
    }

    @Test
    void isNotSlowOnAddressesMadeToBeSlow() {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            EmailAddress.isPossible("a@" + "b-".repeat(120) + "!");
            EmailAddress.isPossible("a.".repeat(31) + "\u0000@example.org");
            EmailAddress.isPossible("\"" + "\\\\".repeat(30) + "@example.org");
        });
    }
}
