package org.cities4children.mail.server;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What our mail says of its sender.
 *
 * @param from the address it comes from
 * @param name who it comes from, as readers see it
 * @param replyTo where answers go when not to {@code from}
 * @param bounces the mailbox of what comes back; its server has to keep what stands after a plus sign
 */
@ConfigurationProperties("c4c.mail")
record SenderSettings(
        @Nullable String from,
        @DefaultValue("Cities4Children") String name,
        @Nullable String replyTo,
        @Nullable String bounces) {}
