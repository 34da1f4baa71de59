package org.cities4children.governance.circular;

import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.MailServer;
import org.springframework.stereotype.Component;

/** Where answers to mail go, as the settings of the mail server say. */
@Component
class SenderAddress {

    private final MailServer server;

    SenderAddress(MailServer server) {
        this.server = server;
    }

    /** Empty while there is no mail server. */
    String answers() {
        return server.current()
                .map(it -> it.replyTo() == null ? it.from() : it.replyTo())
                .map(EmailAddress::text)
                .orElse("");
    }
}
