package org.cities4children.web.crowd;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the gate before whatever reads a body. */
@Configuration(proxyBeanMethods = false)
class CrowdConfiguration {

    @Bean
    FilterRegistrationBean<SlowSenders> slowSenders() {
        var registration = new FilterRegistrationBean<>(new SlowSenders());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 15);
        return registration;
    }
}
