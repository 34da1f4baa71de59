package org.cities4children.web.headers;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.tomcat.util.http.MimeHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityHeadersByAddressTests {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080,    false, false",
        "http://localhost:8080,    true,  true",
        "https://alliance.example, false, true"
    })
    void demandsASecureConnectionOnlyWhereThereIsOne(String baseUrl, boolean secureRequest, boolean demanded) {
        var headers = new MimeHeaders();
        new SecurityHeaders(baseUrl, true).write(headers, secureRequest);
        assertThat(headers.getHeader("Strict-Transport-Security") != null).isEqualTo(demanded);
        assertThat(headers.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void bindsHostsBelowUnlessTheOperatorHasOthersThere() {
        assertThat(demanded(true)).isEqualTo("max-age=31536000; includeSubDomains");
        assertThat(demanded(false)).isEqualTo("max-age=31536000");
    }

    private static String demanded(boolean subdomains) {
        var headers = new MimeHeaders();
        new SecurityHeaders("https://alliance.example", subdomains).write(headers, true);
        return headers.getHeader("Strict-Transport-Security");
    }
}
