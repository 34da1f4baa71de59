package org.cities4children.exchange.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cities4children.alliance.OneChapter;
import org.cities4children.exchange.Documents;
import org.cities4children.exchange.Shelf;
import org.cities4children.knowledge.HubLists;
import org.cities4children.publishing.Listing;
import org.cities4children.search.Findings;
import org.cities4children.search.Question;
import org.cities4children.search.Search;
import org.cities4children.web.PartialDate;
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
    void tellsTheDayOnWhichAStoryCameOutWhereItIsKnown() throws Exception {
        var feed = feed(
                List.of(Shelf.resource(1, "2025-03-04"), Shelf.resource(2, "2024-07"), Shelf.resource(3, "No date")),
                "/stories/feed.atom");

        assertThat(Documents.values(feed, "/feed/entry/title")).containsExactly("2025-03-04", "2024-07", "No date");
        assertThat(Documents.values(feed, "/feed/entry/published")).containsExactly("2025-03-04T00:00:00Z");
        assertThat(Documents.values(feed, "/feed/entry[1]/updated")).containsExactly("2026-11-20T10:00:01Z");
    }

    @Test
    void putsWhatCameOnOneDayInTheOrderOfItsOwnDates() throws Exception {
        var feed = feed(
                List.of(
                        Shelf.resource(1, "2016"),
                        Shelf.resource(2, "No date"),
                        Shelf.resource(3, "2025-03-04"),
                        Shelf.resource(-86_400, "2026-01-01"),
                        Shelf.resource(4, "2025-10")),
                "/feed.atom");

        assertThat(Documents.values(feed, "/feed/entry/title"))
                .containsExactly("2025-10", "2025-03-04", "2016", "No date", "2026-01-01");
    }

    @Test
    void tellsOnlyWhatItsParametersAskFor() throws Exception {
        var listings = IntStream.rangeClosed(1, 40)
                .mapToObj(it -> Shelf.resource(it, "Title " + it))
                .toList();
        var feed = feed(listings, "/hub/feed.atom?q=play");

        assertThat(Documents.values(feed, "/feed/title")).containsExactly("Cities4Children knowledge hub: play");
        assertThat(Documents.values(feed, "/feed/id")).containsExactly("https://c4c.example/hub/feed.atom?q=play");
        assertThat(Documents.values(feed, "/feed/link[@rel='alternate']/@href"))
                .containsExactly("https://c4c.example/hub?q=play");
        assertThat(Documents.values(feed, "/feed/entry/title")).hasSize(30);
    }

    @Test
    void isAFeedBeforeAnythingIsPublished() throws Exception {
        assertThat(Documents.values(feed(List.of(), "/feed.atom"), "/feed/updated"))
                .containsExactly("2026-11-23T00:00:00Z");
    }

    private static byte[] feed(List<Listing> listings, String path) {
        var atom = new Atom(Shelf.terms(), Documents.settings());
        var news = new News(new Shelf(listings), FeedControllerTests::dates, new TheOrderOfStories(listings));
        var feeds = new Feeds(atom, CLOCK, FaceFixture.usual());
        var answer = MockMvcTester.of(new FeedController(news, feeds, new OneChapter(), FeedControllerTests::lists))
                .get()
                .uri(path)
                .exchange();
        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "application/atom+xml;charset=UTF-8");
        return answer.getResponse().getContentAsByteArray();
    }

    /** Knows words only. */
    private static HubLists.Asked lists(Map<String, List<String>> parameters) {
        var words = parameters.getOrDefault("q", List.of());
        return new HubLists.Asked(
                Question.in("resource").orderedBy(Question.Order.NEWEST),
                words.isEmpty() ? "/hub" : "/hub?q=" + words.getFirst(),
                words);
    }

    /** Of what is called by a date, it is that date. */
    private static Map<UUID, PartialDate> dates(Collection<Listing> listings) {
        return listings.stream()
                .filter(it -> it.title().startsWith("2"))
                .collect(Collectors.toMap(Listing::id, it -> new PartialDate(it.title())));
    }

    /** Finds everything in the order of the shelf. */
    private record TheOrderOfStories(List<Listing> listings) implements Search {

        @Override
        public Findings find(Question question) {
            assertThat(question.collections()).containsAnyOf("story", "resource");
            assertThat(question.order()).isEqualTo(Question.Order.NEWEST);
            var found = listings.stream()
                    .map(it -> new Findings.Found(it.id().toString(), 0, null, List.of(), List.of()))
                    .toList();
            return new Findings(found.size(), found, Map.of(), null, false, Findings.Missing.NONE, false);
        }

        @Override
        public List<String> similar(String id, int limit) {
            return List.of();
        }

        @Override
        public List<Findings.Alone> apart(Question question) {
            return List.of();
        }
    }
}
