package org.cities4children.web.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.cities4children.runtime.failure.CannotStart;
import org.cities4children.web.Reader;
import org.cities4children.web.SmallSite;
import org.cities4children.web.access.Everyone;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@SpringBootTest(
        classes = SmallSite.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"c4c.base-url=https://alliance.example", "c4c.trusted-proxies=127.0.0.1,::1"})
@Import(TrustedProxiesTests.Asked.class)
class TrustedProxiesTests {

    @LocalServerPort
    private int port;

    @Test
    void believesTheProxyWhoAsksAndNothingElseItSays() {
        try (var proxy = new Reader(port)) {
            assertThat(who(proxy, "192.0.2.7")).isEqualTo("192.0.2.7 http localhost");
            assertThat(who(proxy, "2001:db8::7")).contains("2001:db8:");
        }
    }

    @Test
    void believesTheProxyOnlyOfWhomItSpokeToItself() {
        try (var proxy = new Reader(port)) {
            // What stands before was sent by the reader, who may have made it up.
            assertThat(who(proxy, "203.0.113.9, 192.0.2.7")).startsWith("192.0.2.7 ");
        }
    }

    @Test
    void saysWhichAddressCannotBeOne() {
        var proxies = new ProxyConfiguration().trustedProxies(List.of("proxy.example"), "none");
        assertThatThrownBy(() -> proxies.customize(new TomcatServletWebServerFactory()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("proxy.example");
    }

    @Test
    void refusesToBelieveHeadersInAnotherWayToo() {
        assertThatThrownBy(() -> new ProxyConfiguration().trustedProxies(List.of("127.0.0.1"), "NATIVE"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("SERVER_FORWARD_HEADERS_STRATEGY")
                .hasMessageContaining("C4C_TRUSTED_PROXIES");
    }

    private static String who(Reader proxy, String forwarded) {
        return Reader.text(proxy.get(
                "/asked",
                "X-Forwarded-For",
                forwarded,
                "X-Forwarded-Proto",
                "https",
                "X-Forwarded-Host",
                "evil.example"));
    }

    /** Says from where it was asked. */
    @Everyone
    @Controller
    @TestComponent
    static class Asked {

        @GetMapping("/asked")
        ResponseEntity<String> asked(HttpServletRequest request) {
            return ResponseEntity.ok()
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .body(request.getRemoteAddr() + " " + request.getScheme() + " " + request.getServerName());
        }
    }
}
