package org.cities4children.mail.bounce;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads what is encoded for the way; what is broken is read as far as it goes. */
final class Decoding {

    private static final int LONGEST = 100_000;
    private static final Pattern NOT_BASE64 = Pattern.compile("[^A-Za-z0-9+/]");
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,2000}>");
    private static final Pattern BREAK = Pattern.compile("(?i)<(?:br|/p|/div|/tr|/li|/h\\d)\\b[^<>]{0,200}>");

    private Decoding() {}

    static List<String> lines(Piece part) {
        return isEncoded(part) ? Arrays.asList(text(part).split("\r\n|\r|\n", -1)) : part.body();
    }

    static String text(Piece part) {
        var octets = octets(part);
        var text = characters(
                octets, part.headers().parameter("content-type", "charset").orElse(""));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    static String withoutTags(String page) {
        var broken = BREAK.matcher(page).replaceAll("\n");
        return TAG.matcher(broken)
                .replaceAll(" ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&#64;", "@")
                .replace("&amp;", "&");
    }

    private static boolean isEncoded(Piece part) {
        return !encoding(part).isEmpty();
    }

    private static String encoding(Piece part) {
        var said = part.headers()
                .text("content-transfer-encoding")
                .toLowerCase(Locale.ROOT)
                .strip();
        return said.equals("base64") || said.equals("quoted-printable") ? said : "";
    }

    private static byte[] octets(Piece part) {
        var text = String.join("\n", part.body());
        return switch (encoding(part)) {
            case "base64" -> base64(text);
            case "quoted-printable" -> quotedPrintable(text);
            default -> text.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private static byte[] base64(String text) {
        var digits = NOT_BASE64.matcher(text).replaceAll("");
        // Four digits make three octets; one left over makes none.
        int whole = digits.length() % 4 == 1 ? digits.length() - 1 : digits.length();
        return Base64.getDecoder().decode(digits.substring(0, whole));
    }

    private static byte[] quotedPrintable(String text) {
        var octets = new ByteArrayOutputStream(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int high = c == '=' ? digit(text, at + 1) : -1;
            int low = high < 0 ? -1 : digit(text, at + 2);
            if (low >= 0) {
                octets.write(high << 4 | low);
                at += 2;
            } else if (c == '=' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                at++;
            } else {
                octets.write(c);
            }
        }
        return octets.toByteArray();
    }

    private static int digit(String text, int at) {
        return at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
    }

    private static String characters(byte[] octets, String charset) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(octets, named(charset));
        }
    }

    /** Characters, where a text may hold the octets of UTF-8 one by one. */
    static String characters(String text) {
        boolean octets = text.chars().allMatch(it -> it <= 0xFF) && text.chars().anyMatch(it -> it > 0x7F);
        return octets ? characters(text.getBytes(StandardCharsets.ISO_8859_1), "") : text;
    }

    private static Charset named(String charset) {
        try {
            var named = Charset.forName(charset.strip());
            return named.canEncode() ? named : StandardCharsets.ISO_8859_1;
        } catch (IllegalArgumentException _) {
            return StandardCharsets.ISO_8859_1;
        }
    }
}
