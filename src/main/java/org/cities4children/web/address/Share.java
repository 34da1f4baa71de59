package org.cities4children.web.address;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.cities4children.web.Words;

/**
 * A page as somebody tells others of it: a text to copy, and links that open the reader's own messenger or mail. Nobody
 * learns of it before the reader presses one.
 *
 * @param title of the page
 * @param address the whole address
 */
public record Share(String title, String address) {

    /** The page shown under a path of ours, in the reader's language. */
    public static Share of(String title, String path, Words words) {
        return new Share(title, words.absolute(path));
    }

    public String text() {
        return title + "\n" + address;
    }

    public String whatsApp() {
        return "https://wa.me/?text=" + encoded(text());
    }

    /** By RFC 6068: blanks are %20, lines end with CR LF. */
    public String mail() {
        return "mailto:?subject=" + encoded(title) + "&body=" + encoded(title + "\r\n" + address);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
