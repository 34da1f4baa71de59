package org.cities4children.publishing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.cities4children.publishing.Spine;
import org.cities4children.runtime.NotedConsole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class ReadingCounterTests {

    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

    private final Spine spine = new Spine();
    private final ReadingRows rows = new ReadingRows(spine.bean(JdbcClient.class));
    private final ReadingCounter counter = new ReadingCounter(rows, CLOCK);
    private final NotedConsole console = new NotedConsole();
    private final ReadingsCommand command = new ReadingsCommand(counter, rows, new JsonMapper(), CLOCK);

    @BeforeEach
    void publish() {
        spine.publish("Streets to play in");
    }

    @Test
    void countsReadersInAnyLanguage() {
        counter.sent("/hub/streets-to-play-in", "192.0.2.1", PHONE);
        counter.sent("/ar/hub/streets-to-play-in", "192.0.2.2", PHONE);
        assertThat(printed())
                .containsExactly(
                        "{\"path\":\"/hub/streets-to-play-in\",\"title\":\"Streets to play in\",\"readings\":2}");
    }

    @Test
    void countsARepetitionOnce() {
        counter.sent("/hub/streets-to-play-in", "192.0.2.1", PHONE);
        counter.sent("/hub/streets-to-play-in", "192.0.2.1", PHONE);
        assertThat(printed()).singleElement().asString().contains("\"readings\":1");
    }

    @Test
    void addsWhatComesLaterToTheSameDay() {
        counter.sent("/hub/streets-to-play-in", "192.0.2.1", PHONE);
        counter.write();
        counter.sent("/hub/streets-to-play-in", "192.0.2.2", PHONE);
        assertThat(printed()).singleElement().asString().contains("\"readings\":2");
    }

    @Test
    void keepsCountingWhenAnAddressLeadsNowhere() {
        counter.sent("/hub/never-there", "192.0.2.1", PHONE);
        counter.sent("/hub/streets-to-play-in", "192.0.2.1", PHONE);
        assertThat(printed()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "curl/8.5.0",
                "python-requests/2.32",
                "Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/126.0 Safari/537.36",
                "x"
            })
    void doesNotCountPrograms(String agent) {
        counter.sent("/hub/streets-to-play-in", "192.0.2.1", agent);
        assertThat(printed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/hub", "/hub/feed.atom", "/members/unicef", "/a/b/hub/slug", "/topics/play"})
    void wantsNoOtherPages(String path) {
        assertThat(counter.wants(path)).isFalse();
    }

    @Test
    void countsFromTheDayThatIsAskedFor() {
        counter.sent("/hub/streets-to-play-in", "192.0.2.1", PHONE);
        assertThat(command.run(List.of("2026-11-24"), console)).isZero();
        assertThat(console.printed).isEmpty();
        assertThat(command.run(List.of("yesterday"), console)).isEqualTo(2);
    }

    private List<String> printed() {
        assertThat(command.run(List.of(), console)).isZero();
        return console.printed;
    }
}
