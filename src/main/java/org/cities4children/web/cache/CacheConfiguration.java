package org.cities4children.web.cache;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the kept pages behind the security headers and before everything else. */
@Configuration(proxyBeanMethods = false)
class CacheConfiguration {

    @Bean
    Shelf shelf() {
        return new Shelf();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> keptPagesSecond(Shelf shelf) {
        return factory -> {
            factory.addEngineValves(new ShelfValve(shelf));
            // What isn't kept is compressed by the server; kept pages have a strong tag, which it leaves alone.
            var compression = new Compression();
            compression.setEnabled(true);
            factory.setCompression(compression);
        };
    }

    @Bean
    FilterRegistrationBean<KeepingFilter> keepingFilter(Shelf shelf) {
        var registration = new FilterRegistrationBean<>(new KeepingFilter(shelf));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }
}
