package org.cities4children.mailbox.helpline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cities4children.WholeProgram;
import org.cities4children.people.People;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.runtime.clock.Today;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class HelplineControllerTests {

    private static final String PATH = "/desk/helplines";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private KnownHelplines known;

    @Autowired
    private People people;

    @Autowired
    private java.time.Clock clock;

    private SignedIn noor;
    private Reader reader;

    @BeforeEach
    void open() {
        noor = SignedIn.as(Role.SAFEGUARDING, port);
        reader = new Reader(port);
    }

    @AfterEach
    void close() {
        noor.close();
        reader.close();
        jdbc.sql("delete from mailbox.helplines").update();
        known.look();
    }

    @Test
    void showsALineToReadersAsSoonAsItIsWrittenDown() {
        assertThat(reader.get("/concern").statusCode()).isEqualTo(200);
        var hostile = "Child <b>Line</b> {0} ${1}";
        assertThat(add(
                                "country",
                                "KE",
                                "name",
                                hostile,
                                "telephone",
                                "116",
                                "link",
                                "https://line.example/ke",
                                "hours",
                                "Every day, day and night",
                                "languages",
                                "Swahili, English",
                                "written",
                                "en")
                        .statusCode())
                .isEqualTo(303);
        var line = concern("/ar/concern").select(".notice li").getFirst();
        assertThat(line.select("strong").text()).isEqualTo("كينيا");
        assertThat(line.select("span").attr("lang")).isEqualTo("en");
        assertThat(line.select("a[href='https://line.example/ke']").text()).isEqualTo(hostile);
        assertThat(line.select("a[href=tel:116]").text()).isEqualTo("116");
        assertThat(line.text()).contains("Every day, day and night", "Swahili, English");
        assertThat(noted("mailbox.helpline.add")).isPositive();
    }

    @Test
    void asksForTheCountryWhereThereAreMany() {
        for (var country : List.of("KE", "UG", "TZ", "RW", "BD", "IN", "NP", "BR", "CO", "PE", "FR", "ES", "JO")) {
            jdbc.sql("""
                    insert into mailbox.helplines values
                        (gen_random_uuid(), :country, 'Line of ' || :country, '116 111', '', '', '', 'en', null,
                        '2026-11-01', 1)
                    """).param("country", country).update();
        }
        known.look();
        var page = concern("/concern");
        assertThat(page.select(".notice li")).isEmpty();
        assertThat(page.select("#helpline-country option")).hasSize(14);
        assertThat(concern("/concern?country=TZ").select(".notice li").text()).contains("Line of TZ");
        assertThat(concern("/concern?country=%3Cscript%3E").select(".notice li"))
                .isEmpty();
    }

    @Test
    void isLookedAtAgainAfterAYearByWhoOwnsIt() {
        var owner = people.withEmail("safeguarding@demo.example").orElseThrow().id();
        var yearAgo = Today.somewhere(clock).minusYears(1);
        add(
                "country",
                "KE",
                "name",
                "Old line",
                "telephone",
                "116",
                "checked",
                yearAgo.toString(),
                "owner",
                owner.toString());
        var path = noor.page("/desk").select("a[href^=/desk/helplines/]").attr("href");
        assertThat(noor.page(PATH).select("tbody .error")).hasSize(1);
        try (var ada = SignedIn.as(Role.ADMINISTRATOR, port)) {
            assertThat(ada.page("/desk").select("a[href=" + path + "]")).isEmpty();
            jdbc.sql("update mailbox.helplines set owner = null").update();
            known.look();
            assertThat(ada.page("/desk").select("a[href=" + path + "]")).hasSize(1);
        }
        assertThat(noor.page(path).select(".notice--bad")).hasSize(1);
        assertThat(press(path, "checks", version()).statusCode()).isEqualTo(303);
        assertThat(noor.page("/desk").select("a[href=" + path + "]")).isEmpty();
        assertThat(noor.page(PATH).select("tbody .error")).isEmpty();
        assertThat(noted("mailbox.helpline.check")).isPositive();
    }

    @Test
    void isChangedAndTakenAway() {
        add("country", "KE", "name", "A line", "telephone", "116");
        var path = path();
        assertThat(send(
                                path,
                                "country",
                                "UG",
                                "name",
                                "Another line",
                                "telephone",
                                "",
                                "link",
                                "https://x.example",
                                "since",
                                "1")
                        .statusCode())
                .isEqualTo(303);
        assertThat(concern("/concern").select(".notice li").text()).contains("Uganda", "Another line");
        assertThat(press(path, "removal", version()).statusCode()).isEqualTo(303);
        assertThat(noor.get(path).statusCode()).isEqualTo(404);
        assertThat(noor.post(path + "/removal").statusCode()).isEqualTo(404);
        assertThat(concern("/concern").select(".notice li")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"checks", "removal"})
    void isNeitherConfirmedNorTakenAwayInAVersionThatNobodySaw(String act) {
        add("country", "KE", "name", "A line", "telephone", "116");
        var path = path();
        send(path, "country", "KE", "name", "A line", "telephone", "911", "since", "1");

        for (int seen : List.of(1, 0, 99)) {
            var answer = press(path, act, seen);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(Html.checked(Reader.text(answer))
                            .select("[role=alert] strong")
                            .text())
                    .contains("911");
        }
        assertThat(version()).isEqualTo(2);
        assertThat(press(path, act, 2).statusCode()).isEqualTo(303);
    }

    private HttpResponse<byte[]> press(String path, String act, int seen) {
        return noor.post(path + "/" + act, "since", Integer.toString(seen));
    }

    private int version() {
        return jdbc.sql("select version from mailbox.helplines")
                .query(Integer.class)
                .single();
    }

    @Test
    void showsTheSlowerOfTwoWhatTheFasterOneDid() {
        add("country", "KE", "name", "A line", "telephone", "116");
        var path = path();
        send(path, "country", "KE", "name", "The faster one", "telephone", "117", "since", "1");
        var slower = send(path, "country", "KE", "name", "The slower one", "telephone", "118", "since", "1");
        assertThat(slower.statusCode()).isEqualTo(409);
        var page = Html.checked(Reader.text(slower));
        assertThat(page.select("[role=alert] strong").text()).contains("The faster one", "117");
        assertThat(page.select("#name").val()).isEqualTo("The slower one");
        assertThat(send(
                                path,
                                "country",
                                "KE",
                                "name",
                                "The slower one",
                                "telephone",
                                "118",
                                "since",
                                page.select("[name=since]").val())
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void keepsWhatWasTypedBesideAMistake() {
        refused("country", "country", "XX");
        refused("name", "name", " ");
        refused("name", "name", "x".repeat(121));
        refused("telephone", "telephone", "call me");
        refused("telephone", "telephone", "");
        refused("link", "link", "javascript:alert(1)");
        refused("hours", "hours", "x".repeat(20_000));
        refused("checked", "checked", Today.somewhere(clock).plusDays(3).toString());
        refused("checked", "checked", "yesterday");
        assertThat(jdbc.sql("select count(*) from mailbox.helplines")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void warnsWhoInvitesPeopleWhereFewerThanTwoReadConcerns() {
        assertThat(people.whoMay(org.cities4children.web.Power.READ_CONCERNS)).hasSizeLessThan(2);
        try (var ada = SignedIn.as(Role.ADMINISTRATOR, port)) {
            assertThat(ada.page("/desk").select("tbody").text()).contains("responsible for safeguarding");
            assertThat(ada.page(PATH).select("#leads + .notice--bad")).hasSize(1);
            var other = people.withEmail("member@demo.example").orElseThrow();
            var roles = "/desk/people/" + other.id() + "/roles";
            ada.post(roles, "role", "member", "role", "safeguarding");
            assertThat(ada.page("/desk").select("tbody").text()).doesNotContain("responsible for safeguarding");
            assertThat(ada.page(PATH).select("#leads ~ ul").text()).contains(other.name());
            ada.post(roles, "role", "member");
        }
        assertThat(noor.page("/desk").select("main").text()).doesNotContain("responsible for safeguarding");
    }

    private void refused(String field, String changed, String value) {
        var answer = add("country", "KE", "name", "A line", "telephone", "116", changed, value);
        assertThat(answer.statusCode()).as(field + " " + value).isEqualTo(422);
        var page = Html.checked(Reader.text(answer));
        assertThat(page.select("#" + field + "-error")).hasSize(1);
        if (!changed.equals("name")) {
            assertThat(page.select("#name").val()).isEqualTo("A line");
        }
    }

    private HttpResponse<byte[]> add(String... fields) {
        return send(PATH, fields);
    }

    /** What is said twice counts as it was said last. */
    private HttpResponse<byte[]> send(String path, String... fields) {
        var all = new java.util.LinkedHashMap<String, String>();
        all.put("checked", LocalDate.of(2026, 11, 20).toString());
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        var sent = new ArrayList<String>();
        all.forEach((field, value) -> sent.addAll(List.of(field, value)));
        return noor.post(path, sent.toArray(String[]::new));
    }

    private String path() {
        return noor.page(PATH).select("tbody a").attr("href");
    }

    private Document concern(String path) {
        return Html.checked(Reader.text(reader.get(path)));
    }

    private int noted(String verb) {
        return jdbc.sql("select count(*) from audit.entries where verb = :verb")
                .param("verb", verb)
                .query(Integer.class)
                .single();
    }
}
