package org.cities4children.exchange.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cities4children.alliance.OneChapter;
import org.cities4children.alliance.Organisation;
import org.cities4children.alliance.Organisations;
import org.cities4children.exchange.Documents;
import org.cities4children.exchange.Shelf;
import org.cities4children.publishing.Listing;
import org.cities4children.web.Language;
import org.cities4children.web.crowd.LargeAnswers;
import org.cities4children.web.face.FaceFixture;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class SitemapControllerTests {

    @Test
    void listsEveryPageInEveryLanguage() throws Exception {
        var sitemap = body(tester(List.of(Shelf.resource(1, "One"))), "/sitemap.xml");

        assertThat(Documents.values(sitemap, "/urlset/url/loc"))
                .contains(
                        "https://c4c.example/",
                        "https://c4c.example/ar",
                        "https://c4c.example/hub",
                        "https://c4c.example/topics/play",
                        "https://c4c.example/places/KE",
                        "https://c4c.example/hub/slug-1",
                        "https://c4c.example/ar/hub/slug-1");
        assertThat(Documents.values(sitemap, "/urlset/url[loc='https://c4c.example/ar/hub/slug-1']/link/@hreflang"))
                .containsExactlyElementsOf(
                        Stream.concat(Language.all().stream().map(Language::code), Stream.of("x-default"))
                                .toList());
        assertThat(Documents.values(sitemap, "/urlset/url[loc='https://c4c.example/hub/slug-1']/lastmod"))
                .containsExactly("2026-11-20T10:00:01Z");
    }

    @Test
    void namesMembersAndNationalAlliances() throws Exception {
        assertThat(Documents.values(body(tester(List.of()), "/sitemap.xml"), "/urlset/url/loc"))
                .contains("https://c4c.example/members/play-trust", "https://c4c.example/ar/chapters/KE");
    }

    @Test
    void comesInPartsThatBeginWithAnId() throws Exception {
        int most = Sitemap.PAGES_IN_A_PART;
        var tester = tester(IntStream.rangeClosed(1, most + 1)
                .mapToObj(it -> Shelf.resource(it, "T"))
                .toList());
        var second = new UUID(0, most + 1);

        assertThat(Documents.values(body(tester, "/sitemap.xml"), "/sitemapindex/sitemap/loc"))
                .containsExactly(
                        "https://c4c.example/sitemap-1.xml",
                        "https://c4c.example/sitemap-" + new UUID(0, 1) + ".xml",
                        "https://c4c.example/sitemap-" + second + ".xml");
        assertThat(Documents.values(body(tester, "/sitemap-1.xml"), "/urlset/url/loc"))
                .contains("https://c4c.example/hub")
                .doesNotContain("https://c4c.example/hub/slug-1");
        assertThat(Documents.values(body(tester, "/sitemap-" + new UUID(0, 1) + ".xml"), "/urlset/url/loc"))
                .hasSize(most * Language.all().size())
                .hasSizeLessThanOrEqualTo(50_000)
                .doesNotContain("https://c4c.example/hub/slug-" + (most + 1));
        assertThat(Documents.values(body(tester, "/sitemap-" + second + ".xml"), "/urlset/url/loc"))
                .contains("https://c4c.example/ar/hub/slug-" + (most + 1));
    }

    @Test
    void knowsNoOtherParts() {
        var tester = tester(List.of(Shelf.resource(1, "One")));
        for (var part : List.of("2", new UUID(0, 2).toString(), new UUID(0, 0).toString(), "0", "x")) {
            assertThat(tester.get().uri("/sitemap-" + part + ".xml").exchange()).hasStatus(404);
        }
    }

    private static MockMvcTester tester(List<Listing> listings) {
        return MockMvcTester.of(new SitemapController(
                new Sitemap(
                        new Shelf(listings), Shelf.terms(), new OneMember(), new OneChapter(), Documents.settings()),
                new LargeAnswers(),
                FaceFixture.usual()));
    }

    private static byte[] body(MockMvcTester tester, String path) {
        var answer = tester.get().uri(path).exchange();
        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "application/xml;charset=UTF-8");
        return answer.getResponse().getContentAsByteArray();
    }

    private static final class OneMember implements Organisations {

        private static final Organisation MEMBER = new Organisation(
                "play-trust", true, "Play Trust", null, List.of(), null, null, null, null, null, null, null, null);

        @Override
        public List<Organisation> members() {
            return List.of(MEMBER);
        }

        @Override
        public List<Organisation> dormant() {
            return List.of();
        }

        @Override
        public List<Organisation> associated() {
            return List.of();
        }

        @Override
        public Optional<Organisation> member(String slug) {
            return Optional.of(MEMBER);
        }

        @Override
        public Optional<String> heir(String slug) {
            return Optional.empty();
        }
    }
}
