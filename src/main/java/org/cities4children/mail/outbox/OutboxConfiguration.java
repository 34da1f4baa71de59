package org.cities4children.mail.outbox;

import org.cities4children.runtime.retention.Span;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets administrators choose how long mail is remembered. */
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

    @Bean
    Span mailWordSpan() {
        return Forgetting.WORDS;
    }

    @Bean
    Span mailRowSpan() {
        return Forgetting.ROWS;
    }
}
