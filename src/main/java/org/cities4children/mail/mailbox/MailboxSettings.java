package org.cities4children.mail.mailbox;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox to which bounces come, read by IMAP.
 *
 * @param host nothing: bounces are not looked at
 * @param secure whether the connection begins encrypted
 * @param folder of the mailbox; nothing in it is changed
 */
@ConfigurationProperties("c4c.mail.bounce-mailbox")
record MailboxSettings(
        @Nullable String host,
        @DefaultValue("993") int port,
        @DefaultValue("true") boolean secure,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder) {

    /** Under which it is remembered how far it was read. */
    String name() {
        return user + "@" + host + "/" + folder;
    }

    @Override
    public String toString() {
        return "MailboxSettings[" + name() + "]";
    }
}
