package org.cities4children.mail.bounce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.cities4children.mail.Bounce;
import org.cities4children.mail.Bounces;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.bounce.Specimen.Meaning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BounceReaderTests {

    private final Bounces reader = new BounceReader();

    static Stream<Specimen> specimens() {
        return Stream.concat(Reports.all(), Sentences.all());
    }

    @Test
    void isTriedOnMailOfManyKinds() {
        assertThat(specimens().filter(it -> it.recipient() != null)).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void understandsWhatCameBack(Specimen specimen) {
        var bounce = reader.read(specimen.octets());
        assertThat(Meaning.of(bounce)).as(specimen.name() + ": " + bounce).isEqualTo(specimen.meaning());
        notice(bounce)
                .ifPresent(it -> assertThat(it.recipient().map(EmailAddress::text))
                        .as(specimen.name())
                        .isEqualTo(Optional.ofNullable(specimen.recipient())));
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void findsTheMessageByReturnPathAndById(Specimen specimen) {
        notice(reader.read(specimen.octets()))
                .ifPresent(it -> assertThat(it.tag()).hasValue(Specimen.TAG));
        if (specimen.mail().contains("Message-ID:")) {
            notice(reader.read(specimen.octets()))
                    .ifPresent(it -> assertThat(it.messageId()).hasValue(Specimen.TAG + "@hub.example.org"));
        }
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void doesNotMindHowLinesEnd(Specimen specimen) {
        var bounce = reader.read(specimen.octets());
        assertThat(reader.read(specimen.endingLinesWith("\r\n"))).isEqualTo(bounce);
        assertThat(reader.read(specimen.endingLinesWith("\r"))).isEqualTo(bounce);
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void readsMailThatIsCutAnywhere(Specimen specimen) {
        var whole = specimen.octets();
        for (int end = 0; end < whole.length; end += 11) {
            var bounce = reader.read(Arrays.copyOf(whole, end));
            if (specimen.meaning() != Meaning.HARD) {
                assertThat(bounce).isNotInstanceOf(Bounce.Hard.class);
            }
        }
    }

    @Test
    void readsNoiseWithoutComplaint() {
        var random = new Random(7);
        var specimens = specimens().toList();
        for (int i = 0; i < 2000; i++) {
            var mail = specimens.get(i % specimens.size()).octets();
            for (int hit = 0; hit < 20 && mail.length > 0; hit++) {
                mail[random.nextInt(mail.length)] = (byte) random.nextInt(256);
            }
            assertThat(reader.read(mail)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no-such-charset", "utf-7", "iso-2022-jp", "\"", "=?utf-8?q?", "x-windows-949", "us-ascii; x"})
    void readsCharsetsThatNobodyKnows(String charset) {
        var mail = Specimen.plain(
                        "mailer-daemon@example.org", "failure notice", "<" + Specimen.RIMA + ">: user unknown é")
                .replace("charset=utf-8", "charset=" + charset);
        assertThat(reader.read(mail.getBytes(StandardCharsets.ISO_8859_1))).isInstanceOf(Bounce.Hard.class);
    }

    @Test
    void isQuickWithTwentyMegabytes() {
        var report = Reports.all().findFirst().orElseThrow().mail();
        var large = report.replace("Hello", "0123456789 abcdef <>@ --=_part/2 \"a@\n".repeat(570_000));
        quickly(large.getBytes(StandardCharsets.UTF_8), Meaning.HARD);
    }

    @Test
    void isQuickWithFiveHundredLevels() {
        var mail = new StringBuilder("Return-Path: <>\nSubject: nested\n");
        for (int level = 0; level < 500; level++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(level)
                    .append("\n\n--b")
                    .append(level)
                    .append('\n');
        }
        quickly(
                mail.append("Content-Type: text/plain\n\nuser unknown")
                        .toString()
                        .getBytes(StandardCharsets.UTF_8),
                Meaning.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "@",
                "a@",
                "<",
                "\"",
                "a.",
                ";boundary=",
                " ",
                "=",
                "From: ",
                "\n--b\n",
                "=?utf-8?q?",
                "\\",
                "é"
            })
    void isQuickWithWhatIsMadeToBeSlow(String piece) {
        var head = """
                Return-Path: <>
                From: mailer-daemon@example.org
                Subject: failure notice
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                """;
        var many = piece.repeat(1_000_000 / piece.length());
        quickly((head + many).getBytes(StandardCharsets.UTF_8), null);
        quickly(("To: " + many + "\nContent-Type: " + many).getBytes(StandardCharsets.UTF_8), null);
    }

    private void quickly(byte[] mail, @Nullable Meaning meaning) {
        var bounce = assertTimeoutPreemptively(Duration.ofSeconds(4), () -> reader.read(mail));
        if (meaning != null) {
            assertThat(Meaning.of(bounce)).isEqualTo(meaning);
        }
    }

    private static Optional<Bounce.Notice> notice(Bounce bounce) {
        return switch (bounce) {
            case Bounce.Hard it -> Optional.of(it.notice());
            case Bounce.Soft it -> Optional.of(it.notice());
            case Bounce.Complaint it -> Optional.of(it.notice());
            case Bounce.OurFault it -> Optional.of(it.notice());
            case Bounce.AutoReply _, Bounce.NotABounce _ -> Optional.empty();
        };
    }
}
