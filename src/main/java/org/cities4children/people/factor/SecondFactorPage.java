package org.cities4children.people.factor;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cities4children.people.Person;
import org.cities4children.people.factor.SecondFactor.Standing;
import org.cities4children.web.Head;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the second proof, or has one set up.
 *
 * @param secret what to take over into an application for one-time codes, or nothing when none is to be set up
 * @param standing which proofs the person has
 * @param label what a new passkey is to be called, as typed
 * @param trouble key of what else went wrong, or nothing
 */
public record SecondFactorPage(
        Person person,
        @Nullable String secret,
        Standing standing,
        String label,
        List<Mistake> mistakes,
        @Nullable String trouble) {

    private static final String ISSUER = "Cities4Children";
    private static final int BORDER = 2;

    public SecondFactorPage {
        mistakes = List.copyOf(mistakes);
    }

    /** Before anything was typed, or after it was done in vain. */
    static SecondFactorPage of(Person person, @Nullable String secret, Standing standing, @Nullable String trouble) {
        return new SecondFactorPage(person, secret, standing, "", List.of(), trouble);
    }

    SecondFactorPage with(String typed, List<Mistake> found) {
        return new SecondFactorPage(person, secret, standing, typed, found, trouble);
    }

    public Head head(Words words) {
        return Head.of(words.t(title()), null, "/desk/account/second-factor").hidden();
    }

    public String title() {
        return secret == null ? "people.second.give" : "people.second.set-up";
    }

    /** Whether a passkey may be made here instead of an application set up. */
    public boolean offersPasskey() {
        return secret != null && !standing.isSetUp();
    }

    /** Whether a passkey may be shown here instead of a code. */
    public boolean asksPasskey() {
        return secret == null && standing.passkeys();
    }

    /** What is to be typed: who has no application has recovery codes. */
    public String hint() {
        boolean onlyRecovery = secret == null && !standing.codes();
        return onlyRecovery ? "people.second.give.recovery" : title() + ".hint";
    }

    public @Nullable String mistakeAt(String field) {
        return mistakes.stream()
                .filter(it -> it.field().equals(field))
                .map(Mistake::message)
                .findFirst()
                .orElse(null);
    }

    /** In groups of four, as people type it. */
    public String spelled() {
        return String.valueOf(secret).replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Opens the application where it is on the same telephone: Google's key URI format, which all of them know. */
    public String address() {
        return "otpauth://totp/" + encoded(ISSUER + ":" + person.email()) + "?secret=" + secret + "&issuer=" + ISSUER;
    }

    /** The path of an SVG of {@link #size()} that shows the address as a QR code. */
    public String squares() {
        var code = code();
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(' ')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    public int size() {
        return code().size + 2 * BORDER;
    }

    private QrCode code() {
        return QrCode.encodeText(address(), QrCode.Ecc.MEDIUM);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
