package org.cities4children.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailboxTests {

    @ParameterizedTest
    @CsvSource({
        "ada@example.org, Ada+other@Example.org, true",
        "ada@example.org, ' ada+a+b@example.org ', true",
        "ada@example.org, ada@example.net, false",
        "ada@example.org, +ada@example.org, false",
        "ada@one+two.example, ada@one.example, false",
    })
    void isTheSameWhateverStandsAfterAPlus(String one, String other, boolean same) {
        assertThat(Mailbox.of(one).equals(Mailbox.of(other))).isEqualTo(same);
    }
}
