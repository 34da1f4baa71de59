package org.cities4children.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.cities4children.WholeProgram;
import org.cities4children.knowledge.Desk;
import org.cities4children.publishing.Indexing;
import org.cities4children.publishing.Withdrawal;
import org.cities4children.runtime.Importer;
import org.cities4children.runtime.RowRefused;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeProgram
class EventsTests {

    private static final String SUMMIT = """
            {'title': 'Quagga summit', 'date': '2931-03-06', 'start': '14:30', 'end': '16:00', 'zone': 'Africa/Nairobi',
             'city': 'Nairobi', 'country': 'KE', 'organisers': ['UNICEF', 'Demo Zoo'], 'alliance_event': true,
             'url': 'https://zoo.example/summit', 'recording': 'https://video.example/1', 'description': 'On quaggas, and more.'}
            """;
    private static final String MONTH = "{'title': 'Dodo days', 'date': '1681-11', 'organisers': [], 'online': false}";

    @Autowired
    private ApplicationContext program;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(program);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void leadsToAHostThatIsAMemberAlsoByAnotherNameOfIt() {
        desk.bring("events", SUMMIT.replace("'UNICEF'", "'World Vision'"));

        var page = desk.page("/events/quagga-summit");
        assertThat(page.select(".facts a[href=/members/world-vision-international]")
                        .text())
                .isEqualTo("World Vision");
        assertThat(page.select(".facts dd").eachText()).contains("Demo Zoo");
    }

    @Test
    void saysTheMonthOfSeveralDaysOnce() {
        desk.bring("events", MONTH.replace("1681-11'", "2930-11-28', 'end_date': '2930-11-29'"));

        assertThat(desk.page("/events/dodo-days").select(".facts dd").eachText())
                .contains("28–29 November 2930");
    }

    @Test
    void putsWhatIsToComeBeforeWhatIsPast() {
        desk.bring("events", SUMMIT);
        desk.bring("events", MONTH);

        var page = desk.page("/events");

        assertThat(page.select("h2:contains(Coming) + .grid h3").eachText()).containsExactly("Quagga summit");
        assertThat(page.select("h2:contains(Past) + .grid h3").eachText()).contains("Dodo days");
        assertThat(desk.page("/events?by=alliance").select("h3").eachText())
                .contains("Quagga summit")
                .doesNotContain("Dodo days");
        assertThat(desk.page("/events?recorded=yes").select("h3").eachText()).containsExactly("Quagga summit");
        assertThat(page.select("a[href='/events?recorded=yes']").text()).isEqualTo("Recordings");
    }

    @Test
    void leadsToRecordingsOnlyWhereThereAreSome() {
        assertThat(desk.page("/events").select("a[href='/events?recorded=yes']"))
                .isEmpty();
        assertThat(desk.page("/events?recorded=yes")
                        .select("main a[aria-current=true]")
                        .text())
                .isEqualTo("Recordings");
    }

    @Test
    void tellsTheHourWhereItIsAndWhereReadersAre() {
        desk.bring("events", SUMMIT);

        var page = desk.page("/events/quagga-summit");

        assertThat(page.select("dt").eachText()).contains("Nairobi", "UTC", "Dhaka", "Bogota");
        assertThat(page.select("dt:contains(UTC) + dd").text().replaceAll("\\p{Zs}", " "))
                .contains("11:30 – 13:00");
        assertThat(page.select(
                        "a[href='/members/united-nations-childrens-fund'], a[href^='/members/']:contains(UNICEF)"))
                .isNotEmpty();
        assertThat(page.select("dd:contains(Demo Zoo)")).isNotEmpty();
        assertThat(page.select("script").html()).contains("2931-03-06T11:30:00Z");
        var own = page.select("dt[data-own-time]");
        assertThat(own.attr("data-own-time")).isEqualTo("2931-03-06T11:30:00Z/2931-03-06T13:00:00Z");
        assertThat(own.hasAttr("hidden")).as("nothing without a script").isTrue();
    }

    @Test
    void offersNothingPastToCalendarsButAnswersThoseThatHaveIt() {
        desk.bring("events", SUMMIT);
        assertThat(desk.page("/events/quagga-summit").select("a[href='/events/quagga-summit.ics']"))
                .hasSize(1);

        desk.bring("events", MONTH.replace("1681-11'", "1681-11-03'"));

        assertThat(desk.page("/events/dodo-days").select("a[href$='.ics']")).isEmpty();
        assertThat(desk.get("/events/dodo-days.ics").statusCode()).isEqualTo(200);
    }

    @Test
    void saysWhichLanguageItsTextIsInWhenThatIsNotTheReaders() {
        desk.bring("events", SUMMIT);

        assertThat(desk.page("/es/events/quagga-summit").select("p.meta").eachText())
                .contains("Este texto está en inglés.");
        assertThat(desk.page("/events/quagga-summit").select("main").text()).doesNotContain("This text is in");
    }

    @Test
    void inventsNoHourAndNoDay() {
        desk.bring("events", MONTH);

        var page = desk.page("/events/dodo-days");

        assertThat(page.select("dd").eachText()).contains("November 1681").noneMatch(it -> it.contains(":"));
        assertThat(page.select("a[href$='.ics']")).isEmpty();
        assertThat(desk.get("/events/dodo-days.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void goesIntoACalendarAndCountsItsChanges() {
        desk.bring("events", SUMMIT);
        var first = Reader.text(desk.get("/events/quagga-summit.ics"));
        desk.bring("events", SUMMIT.replace("16:00", "17:00"));
        var second = Reader.text(desk.get("/events/quagga-summit.ics"));

        assertThat(first).contains("DTSTART:29310306T113000Z\r\n", "DTEND:29310306T130000Z\r\n", "SEQUENCE:0\r\n");
        assertThat(second).contains("DTEND:29310306T140000Z\r\n", "SEQUENCE:1\r\n");
        assertThat(first.lines().filter(it -> it.startsWith("UID:")).toList())
                .isEqualTo(second.lines().filter(it -> it.startsWith("UID:")).toList());
        assertThat(Reader.text(desk.get("/events.ics"))).contains("SUMMARY:Quagga summit");
    }

    @Test
    void tellsCalendarsThatItDoesNotTakePlace() {
        desk.bring("events", SUMMIT);
        var id = desk.publications().newest(List.of("event"), 1).getFirst().id();
        desk.publications().withdraw(id, new Withdrawal(Instant.EPOCH, "The quagga is ill.", "en", null));

        assertThat(desk.page("/events/quagga-summit", 410).text()).contains("The quagga is ill.");
        assertThat(Reader.text(desk.get("/events/quagga-summit.ics")))
                .contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "SEQUENCE:1\r\n");
        assertThat(Reader.text(desk.get("/events.ics"))).doesNotContain("Quagga");
    }

    @Test
    void tellsCalendarsThatItTakesPlaceAfterAll() {
        desk.bring("events", SUMMIT);
        desk.bring("events", SUMMIT.replace("16:00", "17:00"));
        var id = desk.publications().newest(List.of("event"), 1).getFirst().id();
        desk.publications().withdraw(id, new Withdrawal(Instant.EPOCH, "The quagga is ill.", "en", null));
        assertThat(Reader.text(desk.get("/events/quagga-summit.ics"))).contains("SEQUENCE:2\r\n");

        desk.publications().restore(id);
        program.getBean(Indexing.class).await();

        assertThat(Reader.text(desk.get("/events/quagga-summit.ics")))
                .contains("METHOD:PUBLISH\r\n", "STATUS:CONFIRMED\r\n", "SEQUENCE:3\r\n");
        assertThat(Reader.text(desk.get("/events.ics"))).contains("SEQUENCE:3\r\n");
    }

    @Test
    void changesNothingWhenItComesAgain() {
        desk.bring("events", SUMMIT);

        assertThat(desk.bring("events", SUMMIT).outcome()).isEqualTo(Importer.Outcome.UNCHANGED);
    }

    @ParameterizedTest
    @CsvSource({
        "2931-03-06, 2931-02-30, date",
        "14:30, 25:00, start",
        "16:00, 14:00, end",
        "Africa/Nairobi, Africa/Atlantis, zone",
        "https://zoo.example/summit, data:text/html, url"
    })
    void refusesWhatIsWrong(String right, String wrong, String named) {
        assertThatThrownBy(() -> desk.bring("events", SUMMIT.replace(right, wrong)))
                .isInstanceOf(RowRefused.class)
                .extracting("field")
                .isEqualTo(named);
        assertThat(desk.get("/events/quagga-summit").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/events?by=nobody&recorded=perhaps", "/ar/events?page=-1", "/events?page=x"})
    void answersWhateverIsAskedFor(String path) {
        assertThat(desk.page(path).select("h1")).hasSize(1);
        assertThat(desk.get("/events?page=99999").statusCode()).isEqualTo(302);
        assertThat(desk.get("/events/nothing-of-the-kind").statusCode()).isEqualTo(404);
        assertThat(desk.get("/events/nothing-of-the-kind.ics").statusCode()).isEqualTo(404);
    }
}
