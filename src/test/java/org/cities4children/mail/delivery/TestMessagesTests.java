package org.cities4children.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.util.Map;
import org.cities4children.mail.MailServer;
import org.cities4children.mail.PostOffice;
import org.cities4children.mail.Trial;
import org.cities4children.mail.Trials;
import org.cities4children.web.Language;
import org.cities4children.web.language.VocabularyFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestMessagesTests {

    private final PostOffice office = new PostOffice();
    private final Trials trials = office.bean(Trials.class);

    @Test
    void sendsAMessageAtOncePastTheOutbox() throws Exception {
        try (var sink = Sink.kind()) {
            office.server.name(PostOffice.at(sink.port()));
            assertThat(trials.send(PostOffice.RIMA, Language.ENGLISH)).isEqualTo(new Trial.Accepted(PostOffice.RIMA));
            assertThat(sink.received.getFirst().header("Subject")).isEqualTo("Test message");
        }
    }

    @Test
    void saysThatThereIsNoServer() {
        assertThat(trials.send(PostOffice.RIMA, Language.ENGLISH)).isInstanceOf(Trial.NoServer.class);
    }

    @Test
    void saysWhetherItIsTheNameOrTheConnection() throws Exception {
        int closed;
        try (var socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        assertThat(trials.send(PostOffice.at(closed), PostOffice.RIMA, Language.ENGLISH))
                .isEqualTo(new Trial.Unreachable("127.0.0.1", closed, true));
        assertThat(trials.send(settings("mail.invalid", 25, null, Map.of()), PostOffice.RIMA, Language.ENGLISH))
                .isEqualTo(new Trial.Unreachable("mail.invalid", 25, false));
    }

    /** Whatever the name led to when it was chosen: this number leads to the machine itself by a back door. */
    @Test
    void connectsToNoAddressThatIsNoMachine() throws Exception {
        try (var sink = Sink.kind()) {
            assertThat(trials.send(settings("0.0.0.0", sink.port(), null, Map.of()), PostOffice.RIMA, Language.ENGLISH))
                    .isEqualTo(new Trial.Unreachable("0.0.0.0", sink.port(), true));
            assertThat(sink.received).isEmpty();
        }
    }

    @Test
    void saysThatThereIsNoEncryption() throws Exception {
        try (var sink = Sink.kind()) {
            var strict = settings("127.0.0.1", sink.port(), null, Map.of("mail.smtp.starttls.required", "true"));
            assertThat(trials.send(strict, PostOffice.RIMA, Language.ENGLISH)).isInstanceOf(Trial.NotEncrypted.class);
        }
    }

    @Test
    void saysThatTheSignInIsRefused() throws Exception {
        try (var sink = Sink.answering(it -> {
            if (it.startsWith("EHLO")) {
                return "250-sink\r\n250 AUTH PLAIN";
            }
            return it.startsWith("AUTH") ? "535 5.7.8 wrong password" : "250 fine";
        })) {
            var known = settings("127.0.0.1", sink.port(), new MailServer.SignIn("hub", "sesame"), Map.of());
            assertThat(trials.send(known, PostOffice.RIMA, Language.ENGLISH)).isInstanceOf(Trial.SignInRefused.class);
        }
    }

    @Test
    void saysWhomTheServerRefuses() throws Exception {
        assertThat(trial("MAIL", "550 5.7.1 not your address")).isInstanceOf(Trial.SenderRefused.class);
        assertThat(trial("MAIL", "530 5.7.0 sign in first")).isInstanceOf(Trial.SignInRefused.class);
        assertThat(trial("RCPT", "554 5.7.1 Relay access denied")).isInstanceOf(Trial.SenderRefused.class);
        assertThat(trial("RCPT", "550 5.1.1 nobody")).isInstanceOf(Trial.Refused.class);
        assertThat(trial(".", "554 5.7.1 looks like spam")).isInstanceOf(Trial.Refused.class);
        assertThat(trial("RCPT", "451 4.3.0 later")).isInstanceOf(Trial.NotNow.class);
        assertThat(trial("MAIL", "421 4.3.2 closing")).isInstanceOf(Trial.NotNow.class);
    }

    @ParameterizedTest
    @EnumSource
    void explainsItselfInEveryLanguage(Language language) {
        var words = VocabularyFixture.demonstration().words(language, "/");
        assertThat(new Trial.Unreachable("mail.example.org", 2525, true).reason(words))
                .contains("mail.example.org", "2525");
        assertThat(new Trial.SenderRefused(PostOffice.FROM, "550 no").reason(words))
                .contains(PostOffice.FROM.text(), "550 no");
        assertThat(new Trial.NoServer().reason(words)).isNotBlank();
    }

    private Trial trial(String command, String answer) throws Exception {
        try (var sink = Sink.answering(command, answer)) {
            return trials.send(PostOffice.at(sink.port()), PostOffice.RIMA, Language.ENGLISH);
        }
    }

    private static MailServer.Settings settings(
            String host, int port, MailServer.@Nullable SignIn signIn, Map<String, String> more) {
        return new MailServer.Settings(host, port, false, signIn, PostOffice.FROM, "Cities4Children", null, null, more);
    }
}
