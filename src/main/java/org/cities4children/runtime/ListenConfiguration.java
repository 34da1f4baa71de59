package org.cities4children.runtime;

import java.net.InetAddress;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** A demonstration is for the people at this machine, unless {@code server.address} says otherwise. */
@Configuration(proxyBeanMethods = false)
class ListenConfiguration {

    @Bean
    WebServerFactoryCustomizer<ConfigurableWebServerFactory> loopback(DataFolder folder, Environment settings) {
        return server -> {
            if (folder.mode() == DataFolder.Mode.DEMO && !settings.containsProperty("server.address")) {
                server.setAddress(InetAddress.getLoopbackAddress());
            }
        };
    }
}
