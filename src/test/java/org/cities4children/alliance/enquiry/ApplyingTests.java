package org.cities4children.alliance.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cities4children.WholeProgram;
import org.cities4children.alliance.MembershipState;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.runtime.retention.Retention;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class ApplyingTests {

    private static final String START = "/join/application";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient jdbc;

    private Reader stranger;

    @BeforeEach
    void come() {
        // All of them come from one household.
        jdbc.sql("delete from runtime.limits").update();
        stranger = new Reader(port);
    }

    @AfterEach
    void go() {
        stranger.close();
        jdbc.sql("delete from alliance.applications").update();
        jdbc.sql("delete from mail.messages where key like 'alliance.application:%'")
                .update();
    }

    @Test
    void isReachedFromTheDoorAndBeginsADraftWithALinkByMail() {
        var join = Html.checked(Reader.text(stranger.get("/join")));
        assertThat(join.select("main a[href=" + START + "]")).hasSize(1);
        try (var rosa = applicant("Mathare Play Street")) {
            assertThat(rosa.path).matches(START + "/[0-9a-z]{32}");
            assertThat(rosa.subjects()).containsExactly("Your application for membership: the link to go on");
            var page = rosa.page();
            assertThat(page.select("h1").text()).isEqualTo("Mathare Play Street");
            assertThat(page.select("dl.facts").text()).contains("Draft. Nobody but you has seen it.");
            // What a stranger typed reaches nobody whose address they typed as well.
            assertThat(parts(rosa)).doesNotContain("Mathare").contains(WholeProgram.SITE + START + "/");
        }
    }

    @Test
    void keepsTheSecretOfALinkAsAHashAndTellsNobodyTheAddress() {
        try (var rosa = applicant("Mathare Play Street")) {
            var secret = rosa.path.substring(START.length() + 1);
            assertThat(jdbc.sql("select encode(token_hash, 'escape') from alliance.application_links")
                            .query(String.class)
                            .list())
                    .hasSize(2)
                    .noneMatch(it -> it.contains(secret));
            var answer = rosa.get("");
            assertThat(Reader.header(answer, "Cache-Control")).isEqualTo("no-store");
            assertThat(Reader.header(answer, "Referrer-Policy")).isEqualTo("strict-origin");
            assertThat(Html.checked(Reader.text(answer))
                            .select("meta[name=robots]")
                            .attr("content"))
                    .contains("noindex");
        }
    }

    @Test
    void isSentOnlyByWhoHasTheMailAndThenReadAlongByNobody() {
        try (var rosa = applicant("Mathare Play Street")) {
            var kept = stranger.post(rosa.begun, rosa.filled("act", "send", "about", "Typed by a stranger"));
            assertThat(kept.statusCode()).isEqualTo(303);
            assertThat(Html.checked(Reader.text(stranger.get(Reader.header(kept, "Location"))))
                            .select("[role=status]")
                            .text())
                    .contains("open the link that we mailed to you");
            assertThat(rosa.kept().sent()).isNull();
            assertThat(rosa.subjects()).hasSize(1);
            rosa.send();
            assertThat(rosa.kept().sent()).isNotNull();
            assertThat(stranger.get(rosa.begun).statusCode()).isEqualTo(410);
        }
    }

    @Test
    void isInTheCopyOfWhatWeHoldOfItsApplicantWithItsSteps() {
        try (var rosa = new Applicant(program, port, "Mathare Play Street", "member@demo.example");
                var account = SignedIn.as(Role.MEMBER, port)) {
            rosa.send();
            assertThat(Reader.text(account.post("/desk/account/data/copy")))
                    .contains("alliance.application_steps", "\"apply\"", "We make streets safe for play.");
        }
    }

    @Test
    void changesNothingForMachinesThatLookAtLinks() {
        try (var rosa = applicant("Mathare Play Street")) {
            var before = rosa.kept();
            for (var below : new String[] {"", "?done=sent", "/answers", "/end"}) {
                assertThat(rosa.get(below).statusCode()).isIn(200, 405);
            }
            assertThat(rosa.kept()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', Rosa, rosa@example.org, organisation",
        "Mathare, '', rosa@example.org, name",
        "Mathare, Rosa, rosa, email"
    })
    void keepsWhatWasTypedBesideAMistakeAtTheStart(String organisation, String name, String email, String field) {
        var answer = stranger.post(START, "organisation", organisation, "name", name, "email", email);
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Html.checked(Reader.text(answer));
        assertThat(page.select("#" + field + "-error").text()).isNotEmpty();
        assertThat(page.select("#email").val()).isEqualTo(email);
    }

    @Test
    void answersAnAddressThatNobodyHasLikeOneThatSomebodyHas() {
        try (var rosa = applicant("Mathare Play Street")) {
            var known = stranger.post(START + "/link", "lost", rosa.email);
            var unknown = stranger.post(START + "/link", "lost", "nobody.applied@example.org");
            assertThat(unknown.statusCode()).isEqualTo(200).isEqualTo(known.statusCode());
            assertThat(Reader.text(unknown)).isEqualTo(Reader.text(known));
            assertThat(rosa.subjects()).hasSize(2).contains("Your applications for membership");
            assertThat(jdbc.sql("select count(*) from mail.messages where recipient = 'nobody.applied@example.org'")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
        assertThat(stranger.post(START + "/link", "lost", "no address").statusCode())
                .isEqualTo(422);
    }

    @Test
    void mailsAnAddressThreeTimesInHalfAnHourAndTellsNobodySo() {
        for (var time = 0; time < 5; time++) {
            applicant("Mathare Play Street " + time).close();
        }
        try (var rosa = applicant("Mathare Play Street")) {
            assertThat(rosa.subjects()).hasSize(3);
        }
    }

    @Test
    void asksAHouseholdThatBeginsTooManyToWait() {
        for (var time = 0; time < WholeProgram.LETTERS_PER_TEN_MINUTES; time++) {
            stranger.post(START + "/link", "lost", "nobody@example.org");
        }
        var answer = stranger.post(START, "organisation", "Mathare", "name", "Rosa", "email", "rosa@example.org");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Reader.header(answer, "Retry-After")).matches("[0-9]+");
        assertThat(Html.checked(Reader.text(answer)).select("#organisation").val())
                .isEqualTo("Mathare");
    }

    @Test
    void writesToNobodyForAMachineThatFillsInWhatPeopleDoNotSee() {
        var begun = stranger.post(
                START, "organisation", "Cheap pills", "name", "Bot", "email", "victim@example.org", "homepage", "x");
        assertThat(begun.statusCode()).isEqualTo(303);
        assertThat(jdbc.sql("select count(*) from mail.messages where recipient = 'victim@example.org'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isSavedHalfDoneAndSentWhole() {
        try (var rosa = applicant("Mathare Play Street")) {
            var saved = rosa.post("", "organisation", "Mathare Play", "name", "Rosa", "about", "Play", "version", "1");
            assertThat(Reader.header(saved, "Location")).isEqualTo(rosa.path + "?done=saved");
            assertThat(rosa.page().select("#about").text()).isEqualTo("Play");
            var refused = rosa.post("", "organisation", "Mathare Play", "name", "Rosa", "version", "2", "act", "send");
            assertThat(refused.statusCode()).isEqualTo(422);
            var page = Html.checked(Reader.text(refused));
            for (var field : new String[] {"kind", "country", "about", "places", "safety", "principles"}) {
                assertThat(page.select("#" + field + "-error").text()).as(field).isNotEmpty();
            }
            assertThat(rosa.kept().state()).isEqualTo(MembershipState.ENQUIRY);
            rosa.send();
            var sent = rosa.page();
            assertThat(rosa.kept().state()).isEqualTo(MembershipState.APPLIED);
            assertThat(sent.select("form.form")).isEmpty();
            assertThat(sent.select("main").text())
                    .contains("Answer expected by")
                    .contains("https://mathare.example.org", "We adopt the alliance’s one-page code", "Kenya");
            assertThat(rosa.subjects()).endsWith("Your application for membership has arrived");
            assertThat(rosa.kept().accepted()).isNotNull();
            assertThat(rosa.kept().sheet().answers()).containsEntry("code", "1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "website, javascript:alert(1), website",
        "website, ftp://example.org, website",
        "policy, not an address, policy",
        "kind, Pirates, kind",
        "country, XX, country",
        "safety, hope, safety",
        "voucher, ZZ, voucher",
        "organisation, ' ', organisation",
    })
    void refusesWhatCannotBeAndKeepsWhatWasTyped(String field, String typed, String at) {
        try (var rosa = applicant("Mathare Play Street")) {
            var answer = rosa.post("", rosa.filled(field, typed, "places", "Mathare <b>& Huruma"));
            assertThat(answer.statusCode()).isEqualTo(422);
            var page = Html.checked(Reader.text(answer));
            assertThat(page.select("#" + at + "-error").text()).isNotEmpty();
            assertThat(page.select("#places").text()).isEqualTo("Mathare <b>& Huruma");
            assertThat(rosa.kept().sheet().answers()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"policy, policy", "vouched, voucher"})
    void asksForWhatTheChosenWayNeeds(String safety, String field) {
        try (var rosa = applicant("Mathare Play Street")) {
            var answer = rosa.post("", rosa.filled("safety", safety, "act", "send"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Html.checked(Reader.text(answer)).select("#" + field + "-error"))
                    .hasSize(1);
        }
    }

    @Test
    void keepsAnAddressAsBrowsersWriteIt() {
        try (var rosa = applicant("Mathare Play Street")) {
            assertThat(rosa.post("", rosa.filled("website", "mathare.example.org/about us"))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(rosa.kept().sheet().of("website")).isEqualTo("https://mathare.example.org/about%20us");
        }
    }

    @Test
    void countsWordsNotLetters() {
        try (var rosa = applicant("Mathare Play Street")) {
            var answer = rosa.post("", rosa.filled("about", "play ".repeat(301)));
            assertThat(Html.checked(Reader.text(answer)).select("#about-error").text())
                    .contains("301", "300");
            assertThat(rosa.post("", rosa.filled("about", "play ".repeat(300))).statusCode())
                    .isEqualTo(303);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000\u202eevil\ud800", "<script>alert(1)</script>", "'); drop table alliance.applications; --"
            })
    void survivesHostileWords(String hostile) {
        try (var rosa = applicant("Mathare Play Street")) {
            var answer = rosa.post(
                    "",
                    rosa.filled("organisation", "A" + hostile, "about", hostile, "interests", hostile, "act", "send"));
            assertThat(answer.statusCode()).isIn(303, 422);
            assertThat(rosa.page().select("main script")).isEmpty();
        }
    }

    @Test
    void losesNothingThatWasTypedInTwoTabs() {
        try (var rosa = applicant("Mathare Play Street")) {
            var first = rosa.filled("places", "Nairobi");
            var second = rosa.filled("places", "Mombasa");
            assertThat(rosa.post("", first).statusCode()).isEqualTo(303);
            var stale = rosa.post("", second);
            assertThat(stale.statusCode()).isEqualTo(409);
            var page = Html.checked(Reader.text(stale));
            assertThat(page.select("#places").text()).isEqualTo("Mombasa");
            assertThat(page.select("[role=alert] dl").text()).isEqualTo("Where you work Nairobi");
            assertThat(rosa.kept().sheet().of("places")).isEqualTo("Nairobi");
            // As it came back it is taken.
            assertThat(rosa.post(
                                    "",
                                    "version",
                                    page.select("[name=version]").val(),
                                    "organisation",
                                    "M",
                                    "name",
                                    "R",
                                    "places",
                                    "Mombasa")
                            .statusCode())
                    .isEqualTo(303);
            assertThat(rosa.kept().sheet().of("places")).isEqualTo("Mombasa");
        }
    }

    @Test
    void saysWhatWasTypedInATabAfterItWasSentFromAnother() {
        try (var rosa = applicant("Mathare Play Street")) {
            var late = rosa.filled("places", "Kisumu");
            rosa.send();
            var answer = rosa.post("", late);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(Html.checked(Reader.text(answer)).select("[role=alert]").text())
                    .contains("was not taken", "Kisumu");
            assertThat(rosa.kept().sheet().of("places")).isEqualTo("Nairobi");
            assertThat(rosa.post("", "organisation", "", "version", "1").statusCode())
                    .isEqualTo(409);
        }
    }

    @Test
    void isForgottenByItsApplicantOnlyBeforeItIsSent() {
        try (var rosa = applicant("Mathare Play Street")) {
            assertThat(Reader.header(rosa.post("/end"), "Location")).isEqualTo(START + "?done=forgotten");
            assertThat(rosa.get("").statusCode()).isEqualTo(410);
            assertThat(rosa.post("", "organisation", "A", "name", "B").statusCode())
                    .isEqualTo(410);
            assertThat(rosa.post("/end").statusCode()).isEqualTo(410);
            assertThat(rosa.subjects()).isEmpty();
        }
        try (var rosa = applicant("Mathare Play Street").send()) {
            assertThat(Reader.header(rosa.post("/end"), "Location")).isEqualTo(rosa.path);
            assertThat(rosa.kept().state()).isEqualTo(MembershipState.APPLIED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "%00", "%F0%9F%98%80", "..%2f", "00000000000000000000000000000000"})
    void tellsALinkThatIsOverFromOneThatNeverWasToNobody(String token) {
        assertThat(stranger.get(START + "/" + token).statusCode()).isIn(400, 404, 410);
        assertThat(stranger.post(START + "/" + token).statusCode()).isIn(400, 404, 410, 422);
    }

    @Test
    void deletesWhatNobodySavedForAMonthAndWhatWasDecidedAYearAgo() {
        try (var rosa = applicant("Mathare Play Street");
                var sent = applicant("Waiting for an answer")) {
            sent.send();
            jdbc.sql(
                            "update alliance.applications set saved = saved - interval '31 days', since = since - interval '400 days'")
                    .update();
            round();
            assertThat(rosa.get("").statusCode()).isEqualTo(410);
            assertThat(sent.kept().state()).isEqualTo(MembershipState.APPLIED);
            jdbc.sql("update alliance.applications set state = 'declined', again = saved::date, outcome = 'objected'")
                    .update();
            round();
            assertThat(sent.get("").statusCode()).isEqualTo(410);
        }
    }

    @Test
    void mayBeSentAgainFromTheDayOnThatTheCommitteeSaid() {
        try (var rosa = applicant("Mathare Play Street").send()) {
            decline("2999-01-01");
            assertThat(rosa.page().select("form.form")).isEmpty();
            assertThat(rosa.page().select("dl.facts").text()).contains("A member of the steering committee objected.");
            assertThat(rosa.post("", rosa.filled("act", "send")).statusCode()).isEqualTo(409);
            decline("2020-01-01");
            assertThat(rosa.page().select("form.form")).hasSize(1);
            rosa.send();
            assertThat(rosa.kept().state()).isEqualTo(MembershipState.APPLIED);
        }
    }

    @Test
    void showsTheCodeInEveryLanguage() {
        for (var language :
                Map.of("", "Ten rules", "/ar", "عشر", "/sw", "Kanuni kumi").entrySet()) {
            var page = Html.checked(Reader.text(stranger.get(language.getKey() + "/join/code")));
            assertThat(page.select(".prose li")).hasSize(10);
            assertThat(page.select("main").text()).contains(language.getValue());
        }
    }

    private void decline(String again) {
        jdbc.sql("""
                update alliance.applications set state = 'declined', again = :again::date, outcome = 'objected', deciding = false
                """).param("again", again).update();
    }

    private void round() {
        program.getBeansOfType(Retention.class).values().stream()
                .filter(it -> it.getClass().getSimpleName().startsWith("ApplicationRows"))
                .forEach(Retention::forgetOld);
    }

    private Applicant applicant(String organisation) {
        return new Applicant(program, port, organisation, "rosa.blum@example.org");
    }

    private String parts(Applicant rosa) {
        return String.join(
                "",
                jdbc.sql("select parts::text from mail.messages where recipient = :email")
                        .param("email", rosa.email)
                        .query(String.class)
                        .list());
    }
}
