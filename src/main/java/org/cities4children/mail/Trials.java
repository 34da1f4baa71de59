package org.cities4children.mail;

import org.cities4children.web.Language;

/** Tries the mail server. */
public interface Trials {

    /** Sends a test message at once, past the outbox. */
    Trial send(EmailAddress to, Language language);

    /** The same with settings that are not in force yet. */
    Trial send(MailServer.Settings settings, EmailAddress to, Language language);
}
