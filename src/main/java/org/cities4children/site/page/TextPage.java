package org.cities4children.site.page;

import java.util.regex.Pattern;
import org.cities4children.web.Head;

/**
 * A page that is mostly text.
 *
 * @param path where it stands, without language prefix
 * @param summary its first paragraph, as plain text
 * @param html what follows its title; made of Markdown, in which no markup passes
 */
public record TextPage(String path, String title, String summary, String html) {

    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|&[a-z#0-9]+;");

    /** Its text without its markup. */
    public String text() {
        return summary + " " + MARKUP.matcher(html).replaceAll(" ");
    }

    public Head head() {
        return Head.of(title, summary, path);
    }

    /** The entry of the main menu it belongs to, or nothing. */
    public String menu() {
        return path.startsWith("/about") ? "about" : "";
    }

    public boolean isBelowAbout() {
        return path.startsWith("/about/");
    }
}
