package org.cities4children.exchange.discovery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom to tell of a weakness.
 *
 * @param securityContact an address as security.txt wants it: {@code mailto:} or {@code https:}
 */
@ConfigurationProperties("c4c")
record SecurityContact(
        @DefaultValue("mailto:info@cities4children.org") String securityContact) {}
