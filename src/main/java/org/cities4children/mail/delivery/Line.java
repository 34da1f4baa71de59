package org.cities4children.mail.delivery;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Properties;
import org.cities4children.mail.MailServer;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/**
 * A connection to the mail server, kept for several messages.
 *
 * <p>Addresses whose name is not ASCII have one of their own: it alone may speak SMTPUTF8, so that no other message
 * demands it from the servers behind ours.
 */
final class Line implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofMinutes(1);
    private static final Duration BLOCK = Duration.ofMinutes(3);

    private final MailServer.Settings settings;
    private final Duration patience;
    private final boolean utf8;
    private final Verdict verdict;
    private @Nullable Session session;
    private @Nullable SMTPTransport transport;

    private Line(MailServer.Settings settings, Duration patience, boolean utf8) {
        this.settings = settings;
        this.patience = patience;
        this.utf8 = utf8;
        this.verdict = new Verdict(settings);
    }

    static Line plain(MailServer.Settings settings, Duration patience) {
        return new Line(settings, patience, false);
    }

    static Line utf8(MailServer.Settings settings, Duration patience) {
        return new Line(settings, patience, true);
    }

    /** Hands one message over; a line on which that failed is closed and opens anew for the next. */
    Outcome send(Envelope.Contents contents) {
        SMTPTransport open;
        try {
            open = open();
        } catch (MessagingException e) {
            close();
            return verdict.ofConnecting(e);
        }
        try {
            if (utf8 && !open.supportsExtension("SMTPUTF8")) {
                return new Outcome.Refused(
                        "The mail server takes no addresses with such letters before the @ (SMTPUTF8).");
            }
            var to = new InternetAddress();
            to.setAddress(contents.to().deliverable());
            open.sendMessage(Envelope.of(session(), settings, contents), new InternetAddress[] {to});
            return new Outcome.Sent(String.valueOf(open.getLastServerResponse()));
        } catch (MessagingException e) {
            close();
            return verdict.ofSending(e);
        }
    }

    private SMTPTransport open() throws MessagingException {
        if (transport != null && transport.isConnected()) {
            return transport;
        }
        var fresh = transport(session().getTransport(settings.secure() ? "smtps" : "smtp"));
        transport = fresh;
        var signIn = settings.signIn();
        fresh.connect(
                settings.host(),
                settings.port(),
                signIn == null ? null : signIn.user(),
                signIn == null ? null : signIn.password());
        return fresh;
    }

    // Made when it is needed: it reads files, and most of the time there is nothing to send.
    private Session session() {
        if (session == null) {
            session = Session.getInstance(properties(settings, patience, utf8));
        }
        return session;
    }

    private static SMTPTransport transport(Transport transport) throws MessagingException {
        if (transport instanceof SMTPTransport smtp) {
            return smtp;
        }
        throw new AuthenticationFailedException("Settings of Jakarta Mail name another transport than SMTP");
    }

    @Override
    public void close() {
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException _) {
                // It is of no use any more, closed or not.
            }
            transport = null;
        }
    }

    private static Properties properties(MailServer.Settings settings, Duration patience, boolean utf8) {
        var properties = new Properties();
        for (var protocol : new String[] {"mail.smtp.", "mail.smtps."}) {
            properties.setProperty(protocol + "connectiontimeout", millis(shorter(CONNECT, patience)));
            properties.setProperty(protocol + "timeout", millis(patience));
            properties.setProperty(protocol + "writetimeout", millis(shorter(BLOCK, patience)));
            properties.setProperty(protocol + "auth", Boolean.toString(settings.signIn() != null));
            properties.setProperty(protocol + "starttls.enable", Boolean.toString(!settings.secure()));
            properties.setProperty(protocol + "starttls.required", Boolean.toString(tellsSecrets(settings)));
            properties.setProperty(protocol + "ssl.checkserveridentity", "true");
            properties.setProperty(protocol + "quitwait", "false");
            properties.setProperty(protocol + "localhost", settings.from().host());
            properties.put(protocol + "socketFactory", new MachinesOnly());
            properties.setProperty(protocol + "socketFactory.fallback", "false");
        }
        properties.setProperty("mail.mime.allowutf8", Boolean.toString(utf8));
        settings.properties().forEach(properties::setProperty);
        return properties;
    }

    /** A password never travels unencrypted, but on this machine. */
    private static boolean tellsSecrets(MailServer.Settings settings) {
        return settings.signIn() != null && !settings.secure() && !isHere(settings.host());
    }

    private static boolean isHere(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
