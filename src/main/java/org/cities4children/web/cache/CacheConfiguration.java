package org.cities4children.web.cache;

import jakarta.servlet.DispatcherType;
import org.cities4children.web.PageReadings;
import org.cities4children.web.crowd.RequestThreads;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the kept pages behind the security headers and before everything else. */
@Configuration(proxyBeanMethods = false)
class CacheConfiguration {

    private static final int WHOLE_PAGE = 16 << 10;

    @Bean
    Shelf shelf() {
        return new Shelf();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> keptPagesSecond(
            Shelf shelf, ObjectProvider<PageReadings> readings, RequestThreads threads) {
        return factory -> {
            factory.addEngineValves(new ShelfValve(shelf, readings.stream().toList()));
            factory.addProtocolHandlerCustomizers(protocol -> protocol.setExecutor(threads));
            factory.addConnectorCustomizers(connector -> {
                connector.setProperty("useAsyncIO", "false");
                // A page with its headers leaves in one write, and without being copied once more (measured: a fourth
                // more pages a second).
                connector.setProperty("socket.appWriteBufSize", Integer.toString(WHOLE_PAGE));
                connector.setProperty("socket.directBuffer", "true");
            });
        };
    }

    @Bean
    FilterRegistrationBean<KeepingFilter> keepingFilter(Shelf shelf) {
        var registration = new FilterRegistrationBean<>(new KeepingFilter(shelf));
        // Error pages are compressed too.
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }
}
