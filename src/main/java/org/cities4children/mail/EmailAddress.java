package org.cities4children.mail;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that mail servers deliver to: names as RFC 5321 and RFC 6531 have them, quoted ones too, at a host
 * with a dot.
 *
 * <p>Holds no line break or control character, so nothing that is written with it can break out of its line. Numbers in
 * brackets in the place of a host are refused: RFC 5321 knows them, but they lead into our own network.
 *
 * @param text as its owner typed it
 */
public record EmailAddress(String text) {

    /** Octets in the longest address that fits into an envelope. */
    public static final int LONGEST = 254;

    private static final int LONGEST_NAME = 64;

    // Beyond ASCII every visible character; joiners only where a script needs them.
    private static final String ELSEWHERE = "[^\\x00-\\x7F\\p{C}\\p{Z}]|(?<=[\\p{L}\\p{M}])[\\x{200C}\\x{200D}]";
    private static final String ATOM = "(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]|" + ELSEWHERE + ")+";
    private static final Pattern PLAIN = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
    private static final Pattern QUOTED =
            Pattern.compile("\"(?:[\\x20\\x21\\x23-\\x5B\\x5D-\\x7E]|\\\\[\\x20-\\x7E]|" + ELSEWHERE + ")+\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    public EmailAddress {
        if (!isPossible(text)) {
            // Without the text: messages of exceptions end up in logs.
            throw new IllegalArgumentException("This is no e-mail address");
        }
    }

    /** The address, when there can be one. */
    public static Optional<EmailAddress> of(String text) {
        return isPossible(text) ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    /** Whether mail servers deliver to such an address. */
    public static boolean isPossible(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1 || text.length() > LONGEST) {
            return false;
        }
        var name = text.substring(0, at);
        var host = HostName.ascii(text.substring(at + 1));
        return host.isPresent()
                && octets(name) <= LONGEST_NAME
                && octets(name) + 1 + host.get().length() <= LONGEST
                && (PLAIN.matcher(name).matches() || QUOTED.matcher(name).matches());
    }

    /** As it stands in an envelope: a host of another script in its ASCII form, all else as typed. */
    public String deliverable() {
        return name() + "@" + host();
    }

    /** The same for all ways to write one mailbox; never to be sent to. */
    public String comparable() {
        var plain = Normalizer.normalize(unquoted(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return plain + "@" + host().toLowerCase(Locale.ROOT);
    }

    /** Whether only servers with SMTPUTF8 can take it. */
    public boolean needsUtf8() {
        return !StandardCharsets.US_ASCII.newEncoder().canEncode(name());
    }

    /** The host, in ASCII. */
    public String host() {
        return HostName.ascii(text.substring(text.lastIndexOf('@') + 1)).orElseThrow();
    }

    /** What stands before the host. */
    public String name() {
        return text.substring(0, text.lastIndexOf('@'));
    }

    private String unquoted() {
        var name = name();
        if (!name.startsWith("\"")) {
            return name;
        }
        var inside = ESCAPE.matcher(name.substring(1, name.length() - 1)).replaceAll("$1");
        return PLAIN.matcher(inside).matches() ? inside : name;
    }

    private static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public String toString() {
        return text;
    }
}
