package org.cities4children.people.factor;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cities4children.web.Head;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a one-time code: of an application that is set up, or of one that is being set up.
 *
 * @param secret what to take over into the application, or nothing when it has been
 * @param email for whom
 */
public record SecondFactorPage(@Nullable String secret, String email, List<Mistake> mistakes, boolean tooOften) {

    private static final String ISSUER = "Cities4Children";
    private static final int BORDER = 2;

    public SecondFactorPage {
        mistakes = List.copyOf(mistakes);
    }

    public Head head(Words words) {
        return Head.of(words.t(title()), null, "/desk/account/second-factor").hidden();
    }

    public String title() {
        return secret == null ? "people.second.give" : "people.second.set-up";
    }

    public @Nullable String mistake() {
        return mistakes.isEmpty() ? null : mistakes.getFirst().message();
    }

    /** In groups of four, as people type it. */
    public String spelled() {
        return String.valueOf(secret).replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Opens the application where it is on the same telephone: Google's key URI format, which all of them know. */
    public String address() {
        return "otpauth://totp/" + encoded(ISSUER + ":" + email) + "?secret=" + secret + "&issuer=" + ISSUER;
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
