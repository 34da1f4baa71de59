package org.cities4children.mail.delivery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.MailServer;
import org.cities4children.mail.MailState;
import org.cities4children.mail.Message;
import org.cities4children.mail.Part;
import org.cities4children.mail.PostOffice;
import org.cities4children.mail.outbox.Queue;
import org.cities4children.mail.writing.Writer;
import org.cities4children.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InjectionTests {

    private static final List<String> HEADERS = List.of(
            "Date",
            "From",
            "Reply-To",
            "To",
            "Message-ID",
            "Subject",
            "MIME-Version",
            "Content-Type",
            "Auto-Submitted",
            "Content-Language");

    private final PostOffice office = new PostOffice();
    private final Delivery delivery =
            new Delivery(office.bean(Queue.class), office.server, office.bean(Writer.class), office.clock);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rima\r\nBcc: all@example.org",
                "Rima\nBcc: all@example.org\n\nOther body",
                "Rima\rBcc: all@example.org",
                "Rima\r\n\r\n.\r\nMAIL FROM:<x@example.org>",
                "Rima\u0000\u000b\u000c\u0085\u2028\u2029Bcc: all@example.org",
                "Rima%0d%0aBcc: all@example.org",
                "=?utf-8?q?Rima=0D=0ABcc:_all@example.org?=",
                "=?utf-8?B?UmltYQ0KQmNjOiBhbGxAZXhhbXBsZS5vcmc=?=",
                "\"Rima\" <rima@example.org>, all@example.org",
                "嚊嘊Bcc: all@example.org",
                "ریما\r\n To: all@example.org",
                ".",
                "..\r\n.\r\n"
            })
    void leavesOneRecipientAndOurHeadersWhateverIsTyped(String typed) throws Exception {
        try (var sink = Sink.kind()) {
            office.server.name(named(sink.port(), typed));
            var parts = List.<Part>of(
                    new Part.Paragraph(typed), new Part.Quote(typed), new Part.Button(typed, "https://a.example/"));
            office.outbox.put(
                    new Message("hostile", PostOffice.RIMA, Language.ENGLISH, typed, parts, Duration.ofDays(1), false));
            delivery.run();

            assertThat(sink.commands).filteredOn(it -> it.startsWith("MAIL")).hasSize(1);
            assertThat(sink.commands)
                    .filteredOn(it -> it.startsWith("RCPT"))
                    .containsExactly("RCPT TO:<rima@example.org>");
            var mail = sink.received.getFirst();
            assertThat(mail.headers().stream().map(it -> it.substring(0, it.indexOf(':'))))
                    .containsExactlyInAnyOrderElementsOf(HEADERS);
            assertThat(mail.header("To")).isEqualTo("rima@example.org");
            assertThat(mail.header("Reply-To")).isEqualTo("office@example.org");
            assertThat(mail.lines())
                    .allMatch(it -> it.length() <= 998 && it.chars().allMatch(c -> c < 127));
        }
    }

    @Test
    void leadsAnswersToWhomTheMessageNames() throws Exception {
        try (var sink = Sink.kind()) {
            office.server.name(named(sink.port(), "Cities4Children"));
            var parts = List.<Part>of(new Part.Answer(new EmailAddress("walks@example.org")));
            office.outbox.put(new Message(
                    "answered", PostOffice.RIMA, Language.ENGLISH, "Letter", parts, Duration.ofDays(1), false));
            delivery.run();
            var mail = sink.received.getFirst();
            assertThat(mail.header("Reply-To")).isEqualTo("walks@example.org");
            assertThat(mail.headers().stream().map(it -> it.substring(0, it.indexOf(':'))))
                    .containsExactlyInAnyOrderElementsOf(HEADERS);
        }
    }

    @Test
    void writesSubjectsOfEveryScriptSoThatEveryServerCarriesThem() throws Exception {
        var subject = "স্বাগতম — أهلًا وسهلًا ".repeat(6).strip();
        try (var sink = Sink.kind()) {
            office.server.name(PostOffice.at(sink.port()));
            office.outbox.put(new Message(
                    "welcome", PostOffice.RIMA, Language.BENGALI, subject, List.of(), Duration.ofDays(1), false));
            delivery.run();
            var mail = sink.received.getFirst();
            assertThat(MimeUtility.decodeText(mail.header("Subject"))).isEqualTo(subject);
            assertThat(mail.header("Content-Language")).isEqualTo("bn");
            assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
            assertThat(mail.lines()).allMatch(it -> it.length() <= 998);
        }
    }

    @Test
    void namesTheMessageInItsReturnPath() throws Exception {
        try (var sink = Sink.kind()) {
            office.server.name(PostOffice.at(sink.port()));
            office.outbox.put(PostOffice.message("welcome-1"));
            delivery.run();
            assertThat(sink.received.getFirst().from())
                    .isEqualTo("MAIL FROM:<bounces+" + office.tag("welcome-1") + "@hub.example.org>");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rima.Khan+News@Example.org",
                "\"rima khan\"@example.org",
                "\"a,b;<c>@d\"@example.org",
                "o'neil@example.org",
                "!#$%&'*+/=?^_`{|}~-@example.org"
            })
    void writesToTheAddressOctetByOctet(String address) throws Exception {
        try (var sink = Sink.kind()) {
            office.server.name(PostOffice.at(sink.port()));
            office.outbox.put(PostOffice.message("welcome-1", new EmailAddress(address)));
            delivery.run();
            assertThat(sink.received.getFirst().to()).containsExactly("RCPT TO:<" + address + ">");
        }
    }

    @Test
    void writesToHostsOfOtherScriptsInAscii() throws Exception {
        try (var sink = Sink.answering("EHLO", "250-sink\r\n250 SMTPUTF8")) {
            office.server.name(PostOffice.at(sink.port()));
            office.outbox.put(PostOffice.message("welcome-1", new EmailAddress("rima@straße.de")));
            delivery.run();
            assertThat(sink.received.getFirst().to()).containsExactly("RCPT TO:<rima@xn--strae-oqa.de>");
            assertThat(sink.received.getFirst().from()).doesNotContain("SMTPUTF8");
        }
    }

    @Test
    void asksForSmtpUtf8OnlyWhereItIsOfferedAndNeeded() throws Exception {
        var address = new EmailAddress("ريما@example.org");
        try (var sink = Sink.answering("EHLO", "250-sink\r\n250 SMTPUTF8")) {
            office.server.name(PostOffice.at(sink.port()));
            office.outbox.put(PostOffice.message("welcome-1", address));
            delivery.run();
            assertThat(sink.received.getFirst().from()).endsWith(" SMTPUTF8");
            assertThat(new String(sink.received.getFirst().to().getFirst().getBytes(ISO_8859_1), UTF_8))
                    .isEqualTo("RCPT TO:<ريما@example.org>");
        }
        try (var sink = Sink.kind()) {
            office.server.name(PostOffice.at(sink.port()));
            office.outbox.put(PostOffice.message("welcome-2", address));
            delivery.run();
            assertThat(sink.received).isEmpty();
            assertThat(office.mail("welcome-2").state()).isEqualTo(MailState.FAILED);
            assertThat(office.mail("welcome-2").answer()).contains("SMTPUTF8");
        }
    }

    private static MailServer.Settings named(int port, String name) {
        return new MailServer.Settings(
                "127.0.0.1",
                port,
                false,
                null,
                PostOffice.FROM,
                name,
                new EmailAddress("office@example.org"),
                PostOffice.BOUNCES,
                Map.of());
    }
}
