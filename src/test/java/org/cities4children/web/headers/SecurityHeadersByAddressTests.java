package org.cities4children.web.headers;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.tomcat.util.http.MimeHeaders;
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
        new SecurityHeaders(baseUrl).write(headers, secureRequest);
        assertThat(headers.getHeader("Strict-Transport-Security") != null).isEqualTo(demanded);
        assertThat(headers.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
