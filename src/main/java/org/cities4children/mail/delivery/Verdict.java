package org.cities4children.mail.delivery;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.cities4children.mail.MailServer;
import org.cities4children.mail.Trial;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** Understands what a failure of Jakarta Mail says of the message, the server and our settings. */
record Verdict(MailServer.Settings settings) {

    /** Codes of servers that want a sign-in first, or a better one. */
    private static final Pattern SIGN_IN = Pattern.compile("53[0458]");

    // Said of a recipient, but meant for us: we are not allowed to send to anybody outside.
    private static final Pattern RELAY = Pattern.compile(
            "\\brelay(ing)?\\b.*\\b(denied|prohibited|permitted|access)\\b|\\bunable to relay\\b|"
                    + "\\b(denied|prohibited|not permitted|no)\\b.{0,20}\\brelay",
            Pattern.CASE_INSENSITIVE);

    Outcome ofConnecting(MessagingException failure) {
        var said = said(failure);
        if (failure instanceof AuthenticationFailedException) {
            return new Outcome.Trouble(new Trial.SignInRefused(settings.host()), said);
        }
        if (find(failure, SSLException.class) != null || said.contains("STARTTLS")) {
            return new Outcome.Trouble(new Trial.NotEncrypted(settings.host()), said);
        }
        boolean unknown = find(failure, UnknownHostException.class) != null || said.contains("Unknown SMTP host");
        return new Outcome.Trouble(new Trial.Unreachable(settings.host(), settings.port(), !unknown), said);
    }

    Outcome ofSending(MessagingException failure) {
        if (find(failure, Envelope.LeaseLost.class) != null) {
            return new Outcome.Lost();
        }
        var recipient = find(failure, SMTPAddressFailedException.class);
        if (recipient != null) {
            return ofRecipient(recipient.getReturnCode(), said(recipient));
        }
        var command = find(failure, SMTPSendFailedException.class);
        return command == null
                ? new Outcome.Deferred(said(failure))
                : ofCommand(command.getCommand(), command.getReturnCode(), said(command));
    }

    private Outcome ofRecipient(int code, String said) {
        if (isSignIn(code)) {
            return new Outcome.Trouble(new Trial.SignInRefused(settings.host()), said);
        }
        if (isFinal(code)) {
            return RELAY.matcher(said).find()
                    ? new Outcome.Trouble(new Trial.SenderRefused(settings.from(), said), said)
                    : new Outcome.Refused(said);
        }
        return new Outcome.Deferred(said);
    }

    private Outcome ofCommand(String command, int code, String said) {
        if (isSignIn(code)) {
            return new Outcome.Trouble(new Trial.SignInRefused(settings.host()), said);
        }
        if (!isFinal(code)) {
            return new Outcome.Deferred(said);
        }
        return command.startsWith("MAIL")
                ? new Outcome.Trouble(new Trial.SenderRefused(settings.from(), said), said)
                : new Outcome.Refused(said);
    }

    private static boolean isSignIn(int code) {
        return SIGN_IN.matcher(Integer.toString(code)).matches();
    }

    private static boolean isFinal(int code) {
        return code >= 500 && code <= 599;
    }

    private static String said(Exception failure) {
        var message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message.strip();
    }

    /** What lies inside: Jakarta Mail chains its failures beside their causes. */
    private static <T extends Exception> @Nullable T find(MessagingException failure, Class<T> kind) {
        return Stream.<Exception>iterate(failure, it -> it != null, Verdict::inner)
                .limit(20)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Exception inner(Exception failure) {
        if (failure instanceof MessagingException mail && mail.getNextException() != null) {
            return mail.getNextException();
        }
        return failure.getCause() instanceof Exception cause ? cause : null;
    }
}
