package org.cities4children.runtime;

import java.net.InetAddress;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Where the program listens: a demonstration at this machine only, unless {@code server.address} says otherwise, and a
 * command that runs by itself ({@code c4c.listening=false}) nowhere.
 */
@Configuration(proxyBeanMethods = false)
class ListenConfiguration {

    private static final int NOWHERE = -1;

    @Bean
    WebServerFactoryCustomizer<ConfigurableWebServerFactory> listening(DataFolder folder, Environment settings) {
        return server -> {
            if (!settings.getProperty("c4c.listening", Boolean.class, true)) {
                server.setPort(NOWHERE);
            }
            if (folder.mode() == DataFolder.Mode.DEMO && !settings.containsProperty("server.address")) {
                server.setAddress(InetAddress.getLoopbackAddress());
            }
        };
    }
}
