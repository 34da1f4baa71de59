package org.cities4children.exchange.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.cities4children.exchange.Documents;
import org.cities4children.web.face.FaceFixture;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class DiscoveryControllerTests {

    private final MockMvcTester tester = MockMvcTester.of(new DiscoveryController(
            Documents.settings(),
            new SecurityContact("mailto:security@c4c.example"),
            Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC),
            FaceFixture.usual()));

    @Test
    void keepsRobotsOutOfCombinationsOfFilters() {
        assertThat(tester.get().uri("/robots.txt").exchange())
                .hasStatusOk()
                .hasHeader("Content-Type", "text/plain;charset=UTF-8")
                .bodyText()
                .contains("Disallow: /hub?\n", "Sitemap: https://c4c.example/sitemap.xml\n")
                .doesNotContain("Disallow: /\n");
    }

    @Test
    void saysWhomToTellOfAWeaknessForLessThanAYear() {
        assertThat(tester.get().uri("/.well-known/security.txt").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Contact: mailto:security@c4c.example\n", "Expires: 2027-11-18T00:00:00Z\n");
    }

    @Test
    void describesTheSearchToBrowsers() throws Exception {
        var answer = tester.get().uri("/opensearch.xml").exchange();

        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Type", "application/opensearchdescription+xml;charset=UTF-8");
        assertThat(Documents.values(
                        answer.getResponse().getContentAsByteArray(), "/OpenSearchDescription/Url/@template"))
                .contains("https://c4c.example/search?q={searchTerms}");
    }
}
