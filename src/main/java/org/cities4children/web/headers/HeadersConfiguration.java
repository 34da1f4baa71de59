package org.cities4children.web.headers;

import org.cities4children.runtime.DataFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the headers before, and the check of origins into, every request's way. */
@Configuration(proxyBeanMethods = false)
class HeadersConfiguration {

    @Bean
    SecurityHeaders securityHeaders(
            DataFolder settings, @Value("${c4c.secure-subdomains:true}") boolean secureSubdomains) {
        return new SecurityHeaders(settings.baseUrl(), secureSubdomains);
    }

    @Bean
    HeadersFirst headersFirst(SecurityHeaders headers) {
        return new HeadersFirst(headers);
    }

    /** After the language, so that a refusal speaks the reader's. */
    @Bean
    FilterRegistrationBean<OriginFilter> originFilter(DataFolder settings) {
        var registration = new FilterRegistrationBean<>(new OriginFilter(new OwnOrigin(settings)));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 40);
        return registration;
    }

    /** Comes before the customizers that say nothing of their order, so that its valve stands before theirs. */
    record HeadersFirst(SecurityHeaders headers)
            implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

        @Override
        public int getOrder() {
            return 0;
        }

        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addEngineValves(new SecurityHeadersValve(headers));
        }
    }
}
