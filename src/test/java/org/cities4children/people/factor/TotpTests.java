package org.cities4children.people.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final long NEVER = -1;

    private final Totp codes = new Totp(SECRET);

    /** The moments of RFC 6238, appendix B; the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void countsAsTheStandardDoes(long second, String code) {
        assertThat(codes.code(Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void forgivesAClockOneStepAndNoMore() {
        var now = Instant.ofEpochSecond(1_000_000_000);
        long step = Totp.step(now);
        for (var off = -1; off <= 1; off++) {
            assertThat(codes.step(codes.code(step + off), now, NEVER)).isEqualTo(OptionalLong.of(step + off));
        }
        assertThat(codes.step(codes.code(step - 2), now, NEVER)).isEmpty();
        assertThat(codes.step(codes.code(step + 2), now, NEVER)).isEmpty();
    }

    @Test
    void takesNoCodeOfAStepThatWasTaken() {
        var now = Instant.ofEpochSecond(1_000_000_000);
        long step = Totp.step(now);
        assertThat(codes.step(codes.code(step), now, step)).isEmpty();
        assertThat(codes.step(codes.code(step - 1), now, step)).isEmpty();
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void spellsSecretsAsTheStandardDoes(String text, String spelled) {
        assertThat(Base32.of(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(spelled);
    }
}
