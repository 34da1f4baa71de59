package org.cities4children.mail.writing;

import java.util.List;
import org.cities4children.mail.Part;

/** The page part of a mail. */
public record MailPage(String subject, List<Part> parts) {

    public MailPage {
        parts = List.copyOf(parts);
    }

    /** The lines of a text, each to be shown on its own. */
    public static List<String> lines(String text) {
        return text.lines().toList();
    }
}
