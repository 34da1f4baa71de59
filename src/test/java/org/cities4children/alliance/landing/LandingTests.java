package org.cities4children.alliance.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.cities4children.WholeProgram;
import org.cities4children.alliance.Chapters;
import org.cities4children.alliance.Organisations;
import org.cities4children.people.People;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kenya is theirs, Colombia somebody else's. */
@WholeProgram
class LandingTests {

    private static final String KENYA = "/desk/alliances/KE";
    private static final String COLOMBIA = "/desk/alliances/CO";
    private static final String COORDINATOR = "member@demo.example";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Chapters chapters;

    @Autowired
    private People people;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Clock clock;

    private SignedIn ada;
    private SignedIn coordinator;
    private String before;

    @BeforeEach
    void come() {
        ada = SignedIn.as(Role.ADMINISTRATOR, port);
        coordinator = SignedIn.as(Role.MEMBER, port);
        before = jdbc.sql("select handed_in::text from alliance.chapters where country = 'KE'")
                .query(String.class)
                .single();
    }

    @AfterEach
    void go() {
        ada.close();
        coordinator.close();
        jdbc.sql("delete from alliance.coordinators").update();
        jdbc.sql("delete from alliance.chapter_members").update();
        jdbc.sql("""
                update alliance.chapters set handed_in = :row::jsonb, language = 'en', own_name = '', about = '',
                    closed = null, closed_by = null, closing_reason = '' where country = 'KE'
                """).param("row", before).update();
    }

    @Test
    void existsForNobodyElse() {
        assertThat(coordinator.page("/desk/alliances").select("main li")).isEmpty();
        grant();
        assertThat(coordinator
                        .page("/desk")
                        .select("main a[href=" + KENYA + "]")
                        .text())
                .isEqualTo("Kenya");
        assertThat(coordinator.page("/desk/alliances").select("main li a").eachAttr("href"))
                .containsExactly(KENYA);
        assertThat(coordinator.page(KENYA).select("form[action$=/closing], form[action$=/coordinators]"))
                .isEmpty();

        for (var part : new String[] {"", "/text", "/drafts", "/drafts/new/posts"}) {
            assertThat(coordinator.get(KENYA + part).statusCode()).as(part).isEqualTo(200);
            assertThat(coordinator.get(COLOMBIA + part).statusCode()).as(part).isEqualTo(404);
        }
        var member = member(COLOMBIA, "Parques Demo");
        Stream.of(
                        "/text",
                        "/members",
                        "/members/" + member + "/end",
                        "/members/" + member + "/seat",
                        "/own/name",
                        "/own/end",
                        "/drafts/new/posts")
                .forEach(it -> assertThat(coordinator
                                .post(COLOMBIA + it, "name", "X", "title", "X", "about", "X", "language", "es")
                                .statusCode())
                        .as(it)
                        .isEqualTo(404));
        coordinator.post(KENYA + "/members/" + member + "/end");
        assertThat(chapters.circle("CO").members())
                .as("a number of another country under the own one ends nothing")
                .hasSize(1);
        Stream.of("/coordinators", "/closing", "/reopening")
                .forEach(it -> assertThat(
                                coordinator.post(KENYA + it, "reason", "X").statusCode())
                        .as(it)
                        .isEqualTo(404));
        assertThat(chapters.of("KE").orElseThrow().isOpen()).isTrue();
    }

    @Test
    void writesItsPageInItsOwnLanguageAndLosesNothingOfTwoWhoWriteAtOnce() {
        grant();
        var mark = coordinator.page(KENYA + "/text").select("[name=mark]").val();
        var sent = coordinator.post(
                KENYA + "/text",
                "mark",
                mark,
                "language",
                "sw",
                "own_name",
                "Muungano wa Demo",
                "about",
                "Tunafanya **kazi** pamoja.");
        assertThat(sent.statusCode()).isEqualTo(303);
        var page = page("/chapters/KE");
        assertThat(page.select("main .prose[lang=sw] strong").text()).isEqualTo("kazi");
        assertThat(page.select("main .lead bdi[lang=sw]").text()).isEqualTo("Muungano wa Demo");
        assertThat(page.select("main").text()).contains("Swahili");
        assertThat(page("/sw/chapters/KE").select("main .prose").attr("lang")).isEmpty();

        var late = ada.post(KENYA + "/text", "mark", mark, "language", "en", "about", "Other words.");
        assertThat(late.statusCode()).isEqualTo(409);
        var both = Html.checked(Reader.text(late));
        assertThat(both.select("#about").val()).isEqualTo("Other words.");
        assertThat(both.select("main .typed").text()).contains("Tunafanya");
        var wrong = refused(coordinator.post(
                KENYA + "/text", "mark", both.select("[name=mark]").val(), "language", "<b>", "about", "Kept words"));
        assertThat(wrong.select("#language-error").text()).isNotEmpty();
        assertThat(wrong.select("#about").val()).isEqualTo("Kept words");
        assertThat(noted("alliance.chapter.text")).isPositive();
    }

    @Test
    void saysWhichOrganisationsBelongToIt() {
        grant();
        assertThat(refused(coordinator.post(KENYA + "/members", "name", " "))
                        .select("#name-error")
                        .text())
                .contains("Write the name");
        member(KENYA, organisations.members().getFirst().name().toUpperCase(Locale.ROOT));
        var own = member(KENYA, "Watoto Demo");
        assertThat(coordinator.post(KENYA + "/members", "name", "watoto demo").statusCode())
                .isEqualTo(409);
        coordinator.post(KENYA + "/members/" + own + "/seat", "committee", "yes");

        var page = page("/chapters/KE");
        assertThat(page.select("main h2").eachText()).contains("Committee", "Other organisations that belong to it");
        assertThat(page.select("main a[href^=/members/]").eachText()).isNotEmpty();
        var slug = page.select("main a[href^=/members/]").attr("href");
        assertThat(page(slug).select("main dd a[href=/chapters/KE]").text()).isEqualTo("Kenya");

        coordinator.post(KENYA + "/members/" + own + "/end");
        assertThat(page("/chapters/KE").select("main").text()).doesNotContain("Watoto Demo");
    }

    @Test
    void namesWhoCoordinatesOnlyWhenTheyWantThat() {
        grant();
        var name = people.withEmail(COORDINATOR).orElseThrow().name();
        assertThat(page("/chapters/KE").select("main").text()).doesNotContain(name);
        assertThat(coordinator.post(KENYA + "/own/name", "shown", "yes").statusCode())
                .isEqualTo(303);
        assertThat(page("/chapters/KE").select("main").text()).contains("Coordinated by", name);
        coordinator.post(KENYA + "/own/end");
        assertThat(page("/chapters/KE").select("main").text()).doesNotContain(name);
        assertThat(coordinator.get(KENYA).statusCode()).isEqualTo(404);
        assertThat(ada.page(KENYA).select("main").text()).contains("1 person coordinated it before");
    }

    @Test
    void keepsWhatWasTypedOfWhoIsToCoordinate() {
        var page = refused(ada.post(KENYA + "/coordinators", "email", "nobody@nowhere.example", "last", "2020-13-01"));
        assertThat(page.select("#email-error").text()).contains("Nobody who may come in");
        assertThat(page.select("#last-error").text()).contains("not over yet");
        assertThat(page.select("#email").val()).isEqualTo("nobody@nowhere.example");
        grant();
        assertThat(ada.post(KENYA + "/coordinators", "email", COORDINATOR).statusCode())
                .isEqualTo(409);
        assertThat(ada.post(KENYA + "/coordinators/" + UUID.randomUUID() + "/end")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void tellsThatSomebodyCoordinatesItForSomeDaysMoreOnly() {
        var last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(9);
        ada.post(KENYA + "/coordinators", "email", COORDINATOR, "last", last.toString());
        for (var person : List.of(ada, coordinator)) {
            assertThat(person.page("/desk").select("main tr a[href=" + KENYA + "]"))
                    .hasSize(1);
        }
    }

    @Test
    void isCoordinatedOnceByAPersonHoweverOftenTheButtonIsPressed() throws InterruptedException {
        try (var hands = Executors.newFixedThreadPool(6)) {
            Callable<Integer> press = () ->
                    ada.post(KENYA + "/coordinators", "email", COORDINATOR).statusCode();
            var all = hands.invokeAll(Collections.nCopies(24, press));
            assertThat(all)
                    .extracting(it -> it.resultNow())
                    .containsOnlyOnce(303)
                    .containsOnly(303, 409);
        }
        assertThat(coordinators()).isEqualTo(1);
    }

    @Test
    void hasNobodyWhoCoordinatesItOnceItIsClosedHoweverBothArePressedAtOnce() throws InterruptedException {
        try (var hands = Executors.newFixedThreadPool(6)) {
            Callable<Integer> close =
                    () -> ada.post(KENYA + "/closing", "reason", "Demo reason.").statusCode();
            Callable<Integer> grant = () ->
                    ada.post(KENYA + "/coordinators", "email", COORDINATOR).statusCode();
            hands.invokeAll(Stream.of(grant, close, grant, close, grant, grant, grant, grant)
                    .toList());
        }
        assertThat(chapters.of("KE").orElseThrow().isOpen()).isFalse();
        assertThat(coordinators()).isZero();
    }

    @Test
    void isClosedWithItsReasonAndOpenedAgain() {
        grant();
        member(KENYA, "Watoto Demo");
        assertThat(refused(ada.post(KENYA + "/closing")).select("#reason-error").text())
                .contains("Tell readers");
        assertThat(ada.post(KENYA + "/closing", "reason", "Demo reason.").statusCode())
                .isEqualTo(303);
        ada.post(KENYA + "/closing", "reason", "Another reason.");

        var page = page("/chapters/KE");
        assertThat(page.select("main .notice").text()).contains("Closed since", "Demo reason.");
        assertThat(page.select("main").text()).contains("Watoto Demo");
        assertThat(page("/").select("a[href=/chapters/KE]")).isEmpty();
        assertThat(page("/members").select("a.tile[href=/chapters/KE]").text()).contains("closed");
        assertThat(coordinator.get(KENYA).statusCode()).isEqualTo(404);
        assertThat(ada.post(KENYA + "/members", "name", "New Demo").statusCode())
                .isEqualTo(409);
        assertThat(ada.post(KENYA + "/coordinators", "email", COORDINATOR).statusCode())
                .isEqualTo(409);

        assertThat(ada.post(KENYA + "/reopening").statusCode()).isEqualTo(303);
        assertThat(page("/chapters/KE").select("main").text()).doesNotContain("Demo reason.");
        assertThat(coordinator.get(KENYA).statusCode())
                .as("nobody coordinates it by itself")
                .isEqualTo(404);
        grant();
        assertThat(noted("alliance.chapter.close")).isPositive();
    }

    private void grant() {
        assertThat(ada.post(KENYA + "/coordinators", "email", COORDINATOR).statusCode())
                .isEqualTo(303);
    }

    /** Adds one as the administrator does, and tells its number. */
    private UUID member(String path, String name) {
        assertThat(ada.post(path + "/members", "name", name).statusCode()).isEqualTo(303);
        return jdbc.sql("select id from alliance.chapter_members order by added desc limit 1")
                .query(UUID.class)
                .single();
    }

    private static Document refused(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Html.checked(Reader.text(answer));
    }

    private Document page(String path) {
        try (var reader = new Reader(port)) {
            var answer = reader.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return Html.checked(Reader.text(answer));
        }
    }

    private int coordinators() {
        return jdbc.sql("select count(*) from alliance.coordinators where ended is null")
                .query(Integer.class)
                .single();
    }

    private int noted(String verb) {
        return jdbc.sql("select count(*) from audit.entries where verb = :verb")
                .param("verb", verb)
                .query(Integer.class)
                .single();
    }
}
