package org.cities4children.mail;

import java.net.InetAddress;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cities4children.runtime.setting.Setting;
import org.jspecify.annotations.Nullable;

/**
 * The mail server that administrators chose; one that the environment names wins.
 *
 * @param host its name or number; empty: none was chosen
 * @param secure whether the connection begins encrypted
 * @param user empty when the server asks for none
 * @param sealed the password as {@link Safe} keeps it, for this host, port and user only; empty when there is none
 * @param from the address that mail comes from
 * @param name of the sender; empty: the site's
 * @param replyTo where answers go; empty: to {@code from}
 */
public record ChosenServer(
        String host, int port, boolean secure, String user, String sealed, String from, String name, String replyTo) {

    public static final ChosenServer NONE = new ChosenServer("", 0, false, "", "", "", "", "");

    public static final Setting<ChosenServer> SETTING = new Setting<>("mail.server", ChosenServer.class, NONE);

    public static final int LONGEST = 200;

    private static final Pattern HOST = Pattern.compile("(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
            + "(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*");
    private static final Pattern LINE = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]{0," + LONGEST + "}");

    public ChosenServer {
        boolean fits = host.isEmpty()
                || (isHost(host)
                        && port > 0
                        && port <= 0xFFFF
                        && isLine(user)
                        && isLine(name)
                        && EmailAddress.isPossible(from)
                        && (replyTo.isEmpty() || EmailAddress.isPossible(replyTo)));
        if (!fits) {
            throw new IllegalArgumentException("no mail server");
        }
    }

    /** Whether this can be the name or number of a machine. */
    public static boolean isHost(String text) {
        return HOST.matcher(text).matches();
    }

    /** Whether this leads to a machine of its own; the addresses by which clouds tell their secrets do not. */
    public static boolean isMachine(InetAddress address) {
        return !address.isLinkLocalAddress() && !address.isMulticastAddress() && !address.isAnyLocalAddress();
    }

    /** Whether a text is one line of a bearable length. */
    public static boolean isLine(String text) {
        return LINE.matcher(text).matches();
    }

    public boolean isChosen() {
        return !host.isEmpty();
    }

    /** For whom the password is: nobody else is ever sent it. */
    public String purpose() {
        return host + '\n' + port + '\n' + user;
    }

    /**
     * As mail is sent; nothing when none was chosen, or when its password cannot be read any more.
     *
     * @param site what the site is called
     */
    public Optional<MailServer.Settings> settings(Safe safe, String site) {
        if (!isChosen()) {
            return Optional.empty();
        }
        if (user.isEmpty()) {
            return Optional.of(settings(site, null));
        }
        return safe.open(sealed, purpose()).map(it -> settings(site, new MailServer.SignIn(user, it)));
    }

    private MailServer.Settings settings(String site, MailServer.@Nullable SignIn signIn) {
        return new MailServer.Settings(
                host,
                port,
                secure,
                signIn,
                new EmailAddress(from),
                name.isEmpty() ? site : name,
                replyTo.isEmpty() ? null : new EmailAddress(replyTo),
                null,
                Map.of());
    }

    @Override
    public String toString() {
        return "ChosenServer[" + host + ":" + port + "]";
    }

    /** Keeps passwords so that who has the database alone cannot read them. */
    public interface Safe {

        String seal(String password, String purpose);

        /** The password, when it was sealed here for this purpose. */
        Optional<String> open(String sealed, String purpose);
    }
}
