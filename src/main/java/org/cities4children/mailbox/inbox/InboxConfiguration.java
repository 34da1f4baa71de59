package org.cities4children.mailbox.inbox;

import org.cities4children.runtime.retention.Span;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets administrators choose how long letters are kept. */
@Configuration(proxyBeanMethods = false)
class InboxConfiguration {

    @Bean
    Span letterSpan() {
        return Letters.KEPT;
    }
}
