package org.cities4children.mail;

import com.ibm.icu.text.IDNA;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The host of an address as the network knows it. */
final class HostName {

    // The JDK knows the rules of 2003 only, which send a German ß to somebody else and cannot write some Bengali names.
    private static final IDNA RULES = IDNA.getUTS46Instance(
            IDNA.USE_STD3_RULES | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.NONTRANSITIONAL_TO_ASCII);

    private static final int LONGEST = 253;
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern NAME =
            Pattern.compile("(?:" + LABEL + "\\.)+(?=[^.]*[A-Za-z])" + LABEL + "(?<=[A-Za-z0-9-]{2})");
    private static final Pattern ENCODED = Pattern.compile("(?:^|\\.)xn--");

    // The rules above drop these silently; who sees the address does not see them either.
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Z}&&[^\\x{200C}\\x{200D}]]");

    private HostName() {}

    /** Its ASCII form, when it can be a host with a dot. */
    static Optional<String> ascii(String host) {
        boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(host);
        if (plain && !ENCODED.matcher(host.toLowerCase(Locale.ROOT)).find()) {
            return known(host);
        }
        if (INVISIBLE.matcher(host).find()) {
            return Optional.empty();
        }
        var info = new IDNA.Info();
        var ascii = RULES.nameToASCII(host, new StringBuilder(), info).toString();
        return info.hasErrors() ? Optional.empty() : known(plain ? host : ascii);
    }

    private static Optional<String> known(String host) {
        return host.length() <= LONGEST && NAME.matcher(host).matches() ? Optional.of(host) : Optional.empty();
    }
}
