package org.cities4children.mail.writing;

import org.cities4children.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A message as readers get it: a page, and a text for those who want or need no page.
 *
 * @param answers where a reader's answer goes; null: where the settings of the mail server say
 */
public record Written(
        String subject, String page, String text, @Nullable EmailAddress answers) {}
