package org.cities4children.settings.banner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.cities4children.WholeProgram;
import org.cities4children.people.People;
import org.cities4children.settings.AtTheDesk;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeProgram
class BannerControllerTests extends AtTheDesk {

    private static final String PATH = "/desk/settings/banner";
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    @Test
    void tellsEveryReaderInTheirLanguageElseInEnglish() {
        reader.get("/about");
        var hostile = "We <b>mend</b>\nthe roof & write to a@b.example";
        assertThat(ada.post(PATH, "since", "0", "text-en", hostile, "text-ar", "نصلح السقف")
                        .statusCode())
                .isEqualTo(303);
        assertThat(banner("/about", "en")).isEqualTo("We <b>mend</b> the roof & write to a@b.example");
        assertThat(banner("/ar/about", "ar")).isEqualTo("نصلح السقف");
        assertThat(banner("/fr/about", "en")).startsWith("We <b>mend");
        assertThat(ada.page("/desk").select(".site-head > [lang=en]").text()).startsWith("We <b>mend");

        assertThat(ada.post(PATH, "since", "1").statusCode()).isEqualTo(303);
        assertThat(banner("/about", "en")).isEmpty();
        assertThat(noted("web.banner")).isPositive();
    }

    @Test
    void isSeenInItsTimeOnlyWithoutAnybodyDoingAnything() throws InterruptedException {
        var soon = clock.instant().plusSeconds(3);
        jdbc.sql("insert into runtime.settings values ('web.banner', :value::jsonb, 1, '2026-11-26T10:00:00Z')")
                .param(
                        "value",
                        "{\"texts\": {\"ENGLISH\": \"The roof\"}, \"from\": \"%s\", \"until\": \"%s\"}"
                                .formatted(soon, soon.plusSeconds(3)))
                .update();
        settings.look();
        assertThat(banner("/about", "en")).isEmpty();
        assertThat(becomes("The roof")).isTrue();
        assertThat(becomes("")).isTrue();
    }

    @Test
    void takesHoursWhereItsWriterLives() {
        var zone = ZoneId.of(
                people.withEmail("administrator@demo.example").orElseThrow().zone());
        var from = clock.instant().minus(Duration.ofHours(1));
        var until = from.plus(Duration.ofHours(2));
        ada.post(
                PATH,
                "since",
                "0",
                "text-en",
                "The roof",
                "from",
                HOUR.format(from.atZone(zone)),
                "until",
                HOUR.format(until.atZone(zone)));
        assertThat(banner("/about", "en")).isEqualTo("The roof");
        assertThat(ada.page(PATH).select("#until").val()).isEqualTo(HOUR.format(until.atZone(zone)));
    }

    @Test
    void keepsWhatWasTypedBesideAMistake() {
        var now = clock.instant().atZone(ZoneOffset.UTC);
        var over = HOUR.format(now.minusDays(3));
        refused("until", "from", HOUR.format(now.plusDays(3)), "until", HOUR.format(now.plusDays(2)));
        refused("until", "from", "", "until", over);
        refused("from", "from", "tomorrow", "until", "");
        refused("from", "from", "9999-99-99T99:99", "until", "");
        refused("text-en", "text-en", "x".repeat(301), "until", "");
        assertThat(ada.page(PATH).select("#text-sw").val()).isEmpty();
    }

    @Test
    void leavesWhatTheFasterOneWroteUntilAskedAgain() {
        ada.post(PATH, "since", "0", "text-en", "The faster one");
        var slower = ada.post(PATH, "since", "0", "text-en", "The slower one");
        assertThat(slower.statusCode()).isEqualTo(409);
        var page = Html.checked(Reader.text(slower));
        assertThat(page.select("[role=alert]").text()).contains("The faster one");
        assertThat(page.select("#text-en").val()).isEqualTo("The slower one");
    }

    private void refused(String field, String one, String first, String other, String second) {
        var answer = ada.post(PATH, "since", "0", "text-sw", "Tunatengeneza paa", one, first, other, second);
        assertThat(answer.statusCode()).as(first + " " + second).isEqualTo(422);
        var page = Html.checked(Reader.text(answer));
        assertThat(page.select("#" + field + "-error")).hasSize(1);
        assertThat(page.select("#text-sw").val()).isEqualTo("Tunatengeneza paa");
    }

    private boolean becomes(String text) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            if (banner("/about", "en").equals(text)) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }

    private String banner(String path, String language) {
        return Html.checked(Reader.text(reader.get(path)))
                .select(".site-head > .demo[lang=" + language + "]")
                .text();
    }
}
