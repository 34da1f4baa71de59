package org.cities4children.exchange.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.cities4children.exchange.Documents;
import org.cities4children.exchange.Shelf;
import org.cities4children.publishing.Listing;
import org.cities4children.web.face.FaceFixture;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class FeedControllerTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

    @Test
    void listsTheThirtyNewestAsWellFormedAtom() throws Exception {
        var feed = feed(
                IntStream.rangeClosed(1, 40)
                        .mapToObj(it -> Shelf.resource(it, "Title " + it))
                        .toList(),
                "/hub/feed.atom");

        assertThat(Documents.values(feed, "/feed/entry/id"))
                .hasSize(30)
                .startsWith("urn:uuid:" + Shelf.resource(40, "").id());
        assertThat(Documents.values(feed, "/feed/id")).containsExactly("https://c4c.example/hub/feed.atom");
        assertThat(Documents.values(feed, "/feed/updated")).containsExactly("2026-11-20T10:00:40Z");
        assertThat(Documents.values(feed, "/feed/entry[1]/link/@href"))
                .containsExactly("https://c4c.example/hub/slug-40");
        assertThat(Documents.values(feed, "/feed/entry[1]/category/@label")).containsExactly("Play");
        assertThat(Documents.values(feed, "/feed/entry[1]/summary")).containsExactly("About play & streets");
    }

    @Test
    void staysWellFormedWhateverATitleHolds() throws Exception {
        var feed = feed(List.of(Shelf.resource(1, "<b> & \"c\" \u0007]]> \uD83D\uDE00 \uFFFF")), "/feed.atom");

        assertThat(Documents.values(feed, "/feed/entry/title")).containsExactly("<b> & \"c\" ]]> \uD83D\uDE00 ");
    }

    @Test
    void isAFeedBeforeAnythingIsPublished() throws Exception {
        assertThat(Documents.values(feed(List.of(), "/feed.atom"), "/feed/updated"))
                .containsExactly("2026-11-23T00:00:00Z");
    }

    private static byte[] feed(List<Listing> listings, String path) {
        var atom = new Atom(Shelf.terms(), Documents.settings());
        var answer = MockMvcTester.of(new FeedController(new Shelf(listings), atom, CLOCK, FaceFixture.usual()))
                .get()
                .uri(path)
                .exchange();
        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "application/atom+xml;charset=UTF-8");
        return answer.getResponse().getContentAsByteArray();
    }
}
