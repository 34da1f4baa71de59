package org.cities4children.mail.server;

import java.util.Objects;
import java.util.Optional;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.MailServer;
import org.cities4children.runtime.failure.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.mail.autoconfigure.MailProperties;

/** The mail server that the environment names, if it names one. */
record ConfiguredServer(@Nullable Settings settings) implements MailServer {

    private static final int PORT = 25;
    private static final int SECURE_PORT = 465;

    static ConfiguredServer of(MailProperties server, SenderSettings sender) {
        var host = server.getHost();
        return new ConfiguredServer(host == null || host.isBlank() ? null : settings(host.strip(), server, sender));
    }

    @Override
    public Optional<Settings> current() {
        return Optional.ofNullable(settings);
    }

    private static Settings settings(String host, MailProperties server, SenderSettings sender) {
        if (sender.from() == null) {
            throw new CannotStart(
                    "SPRING_MAIL_HOST names a mail server, but nothing says from which address mail comes:"
                            + " set C4C_MAIL_FROM, for example to no-reply@example.org.");
        }
        boolean secure = server.getSsl().isEnabled() || "smtps".equals(server.getProtocol());
        int port = Objects.requireNonNullElse(server.getPort(), secure ? SECURE_PORT : PORT);
        return new Settings(
                host,
                port,
                secure,
                signIn(server),
                address("C4C_MAIL_FROM", sender.from()),
                sender.name(),
                sender.replyTo() == null ? null : address("C4C_MAIL_REPLYTO", sender.replyTo()),
                sender.bounces() == null ? null : address("C4C_MAIL_BOUNCES", sender.bounces()),
                server.getProperties());
    }

    private static @Nullable SignIn signIn(MailProperties server) {
        var user = server.getUsername();
        return user == null || user.isEmpty()
                ? null
                : new SignIn(user, Objects.requireNonNullElse(server.getPassword(), ""));
    }

    private static EmailAddress address(String setting, String text) {
        return EmailAddress.of(text.strip())
                .orElseThrow(() -> new CannotStart(setting + " holds " + text + ", which is no e-mail address."));
    }
}
