package org.cities4children.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.cities4children.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTests {

    @Test
    void keepsItsSubjectInOneLineWhateverANameHolds() {
        assertThat(subject("Rima\r\nBcc: all@example.org")).isEqualTo("Rima Bcc: all@example.org");
        assertThat(subject("Rima\u0000\u2028\u0085Khan")).isEqualTo("Rima   Khan");
        assertThat(subject("\u202egro.elpmaxe")).isEqualTo("gro.elpmaxe");
        assertThat(subject("ن".repeat(300))).hasSize(200).endsWith("…");
    }

    @Test
    void keepsLinesApartInWhatPeopleWrote() {
        assertThat(new Part.Quote("One\r\nTwo\rThree\u0007").text()).isEqualTo("One\nTwo\nThree");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "/confirmation", "https:///x", "https://a\r\nb"})
    void leadsOnlyToPagesOnTheWeb(String url) {
        assertThatThrownBy(() -> new Part.Button("Go", url)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isGoodForSomeTimeAndHasAKey() {
        assertThatThrownBy(() -> message("", Duration.ofDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> message("key", Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Message message(String key, Duration goodFor) {
        return new Message(key, PostOffice.RIMA, Language.ENGLISH, "Hello", List.of(), goodFor, false);
    }

    private static String subject(String text) {
        return new Message("key", PostOffice.RIMA, Language.ENGLISH, text, List.of(), Duration.ofDays(1), false)
                .subject();
    }
}
