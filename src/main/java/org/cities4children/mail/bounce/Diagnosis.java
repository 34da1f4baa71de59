package org.cities4children.mail.bounce;

import java.util.List;
import java.util.regex.Pattern;
import org.cities4children.mail.Bounce;

/**
 * What a code and a sentence of a mail server mean.
 *
 * <p>In doubt a bounce is soft: to lose a person is worse than to write once more in vain.
 */
enum Diagnosis {
    HARD,
    SOFT,
    BLOCKED,
    SPAM,
    POLICY,
    AUTHENTICATION,
    UNCLEAR;

    private static final int LONGEST = 4000;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ENHANCED = Pattern.compile("(?<![\\d.])([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d.])");
    private static final Pattern REPLY = Pattern.compile("(?<![\\d.#/])([45])[0-5]\\d(?=[ -]|$)");
    // An address may hold any word, and says nothing of itself.
    private static final Pattern ADDRESS = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]+@[\\w.-]+|https?://\\S+");

    /** From the status that a report gives, which may be nothing, and from what was said. */
    static Diagnosis of(String status, String said) {
        var text = plain(said);
        var code = code(status, text);
        if (Phrases.UNKNOWN_ALL_THE_SAME.areIn(text)) {
            return HARD;
        }
        var ours = ours(text);
        if (ours != UNCLEAR) {
            return ours;
        }
        if (code.startsWith("4") || Phrases.FULL.areIn(text) || Phrases.LATER.areIn(text)) {
            return SOFT;
        }
        return byCode(code, Phrases.UNKNOWN.areIn(text));
    }

    /** What the room makes of it. */
    Bounce bounce(Bounce.Notice notice) {
        return switch (this) {
            case HARD -> new Bounce.Hard(notice);
            case SOFT, UNCLEAR -> new Bounce.Soft(notice);
            case BLOCKED -> new Bounce.OurFault(notice, Bounce.Reason.BLOCKED);
            case SPAM -> new Bounce.OurFault(notice, Bounce.Reason.SPAM);
            case POLICY -> new Bounce.OurFault(notice, Bounce.Reason.POLICY);
            case AUTHENTICATION -> new Bounce.OurFault(notice, Bounce.Reason.AUTHENTICATION);
        };
    }

    private static Diagnosis ours(String text) {
        if (Phrases.AUTHENTICATION.areIn(text)) {
            return AUTHENTICATION;
        }
        if (Phrases.BLOCKED.areIn(text)) {
            return BLOCKED;
        }
        if (Phrases.SPAM.areIn(text)) {
            return SPAM;
        }
        return Phrases.POLICY.areIn(text) ? POLICY : UNCLEAR;
    }

    private static Diagnosis byCode(String code, boolean unknown) {
        return switch (code) {
            case "5.1.1", "5.1.2", "5.1.3", "5.1.4", "5.1.6", "5.1.10", "5.2.1", "5.4.4", "5.4.310" -> HARD;
            case "5.1.7", "5.1.8" -> POLICY;
            case "5.2.2", "5.2.3", "5.2.4", "5.4.7", "5.4.6" -> SOFT;
            case "5.7.20", "5.7.21", "5.7.22", "5.7.23", "5.7.24", "5.7.25", "5.7.26", "5.7.27" -> AUTHENTICATION;
            default -> byText(code, unknown);
        };
    }

    private static Diagnosis byText(String code, boolean unknown) {
        if (unknown) {
            return HARD;
        }
        if (code.startsWith("5.6.") || code.startsWith("5.7.")) {
            return POLICY;
        }
        return code.isEmpty() ? UNCLEAR : SOFT;
    }

    /** The finest code there is: servers say 5.0.0 when they have not understood a finer one themselves. */
    private static String code(String status, String text) {
        var codes = List.of(ENHANCED.matcher(status), ENHANCED.matcher(text));
        var coarse = "";
        for (var code : codes) {
            if (code.find()) {
                if (!code.group().endsWith(".0.0")) {
                    return code.group();
                }
                coarse = coarse.isEmpty() ? code.group() : coarse;
            }
        }
        var reply = REPLY.matcher(text);
        if (reply.find() && !reply.group(1).equals("5")) {
            return reply.group(1) + ".0.0";
        }
        return coarse.isEmpty() && reply.reset().find() ? "5.0.0" : coarse;
    }

    private static String plain(String said) {
        var text = said.length() <= LONGEST ? said : said.substring(0, LONGEST);
        return ADDRESS.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("@");
    }
}
