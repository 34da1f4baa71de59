package org.cities4children.web.proxy;

import java.net.InetAddress;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.cities4children.runtime.failure.CannotStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Behind a proxy every reader would come from one address, and what one caller may do too often would be shared by all.
 * Of whom the operator trusts, {@code X-Forwarded-For} is believed; of nobody else, and nothing else of the kind.
 */
@Configuration(proxyBeanMethods = false)
class ProxyConfiguration {

    @Bean
    ProxyFirst trustedProxies(
            @Value("${c4c.trusted-proxies:}") List<String> addresses,
            @Value("${server.forward-headers-strategy:none}") String strategy) {
        if (!strategy.equalsIgnoreCase("none")) {
            throw new CannotStart("SERVER_FORWARD_HEADERS_STRATEGY is set, which would believe more than a proxy's word"
                    + " on who asks: take it out, and name the proxy in C4C_TRUSTED_PROXIES.");
        }
        return new ProxyFirst(addresses);
    }

    /** Comes before the customizers that say nothing of their order: readings of kept pages are counted by address. */
    record ProxyFirst(List<String> addresses)
            implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

        @Override
        public int getOrder() {
            return -1;
        }

        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            if (!addresses.isEmpty()) {
                factory.addEngineValves(valve(addresses));
            }
        }
    }

    private static RemoteIpValve valve(List<String> addresses) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(
                addresses.stream().map(ProxyConfiguration::pattern).collect(Collectors.joining("|")));
        // Whether readers come by HTTPS is known from our own address.
        valve.setProtocolHeader(null);
        return valve;
    }

    private static String pattern(String address) {
        try {
            return Pattern.quote(InetAddress.ofLiteral(address.strip()).getHostAddress());
        } catch (IllegalArgumentException e) {
            throw new CannotStart("C4C_TRUSTED_PROXIES names " + address
                    + ", which is no internet address: give addresses such as 127.0.0.1, with commas between.");
        }
    }
}
