package org.cities4children.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cities4children.alliance.Organisation;
import org.cities4children.alliance.Organisations;
import org.cities4children.people.Somebody;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.job.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A group becomes a member, and the members decide; years pass in it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {"server.port=" + AllianceIT.PORT, "c4c.base-url=http://localhost:" + AllianceIT.PORT})
@ExtendWith(BrowserExtension.class)
class AllianceIT {

    static final int PORT = 18497;

    private static final String PASSWORD = "a kite over the river";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Organisations organisations;

    @Autowired
    private List<Job> jobs;

    @Autowired
    private Ids ids;

    @Autowired
    private Moving clock;

    @BeforeEach
    void nobodyActsForAnybody() {
        jdbc.sql("delete from alliance.mandates").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ar"})
    void admitsAGroupThatHandsOverConfirmsRestsAndComesBack(String language, Browser browser) {
        var group = "Mathare Play Street" + language.replace('/', ' ');
        var rosa = "rosa" + language.replace('/', '-') + "@example.org";
        var amina = "amina" + language.replace('/', '-') + "@example.org";
        try (var ada = browser.visitor(PORT)) {
            DeskIT.comeIn(ada, language, "administrator");
            grant(ada, language, steering().slug(), "member@demo.example", "lead");
            applies(browser, language, group, rosa);
            isPutToTheCommittee(ada, language, group);
            theCommitteeAgrees(browser, language, group);
            try (var lead = browser.visitorWithPhone(PORT)) {
                lead.carryPasskeys();
                takesUp(lead, rosa, "Rosa Blum");
                comesWithAPasskey(lead, language);
                var slug = organisations.members().stream()
                        .filter(it -> it.name().equals(group))
                        .findFirst()
                        .orElseThrow()
                        .slug();
                invite(ada, language, amina);
                try (var colleague = browser.visitorWithPhone(PORT)) {
                    takesUp(colleague, amina, "Amina Said");
                    grant(ada, language, slug, amina, "alternate");
                    handsOver(lead, language, slug);
                    confirmsAYearLater(colleague, language, slug, amina);
                    restsAndComesBack(colleague, language, slug);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ar"})
    void takesNoSilenceForAYesWhereANoticeCameBack(String language, Browser browser) {
        var member = organisations.members().getFirst();
        try (var ada = browser.visitor(PORT)) {
            DeskIT.comeIn(ada, language, "administrator");
            grant(ada, language, member.slug(), somebody("ilya" + language.replace('/', '-')), "lead");
            grant(ada, language, member.slug(), somebody("irina" + language.replace('/', '-')), "alternate");
            var path = putToTheMembers(ada, language);
            var key = "governance.decision:" + path.substring(path.lastIndexOf('/') + 1) + ":notice:%";
            assertThat(jdbc.sql("update mail.messages set state = 'sent', settled = :now where key like :key")
                            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                            .param("key", key)
                            .update())
                    .isGreaterThan(1);
            jdbc.sql("""
                    insert into mail.bounces (id, message, recipient_hash, kind, at, said)
                    select :id, id, recipient_hash, 'hard', :now, 'No such user' from mail.messages
                    where key like :key order by key limit 1
                    """)
                    .param("id", ids.next())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("key", key)
                    .update();
            run("governance-notices");
            clock.pass(Duration.ofDays(30));
            run("ballots");
            DeskIT.comeIn(ada, language, "administrator");
            ada.open(path);
            assertThat(ada.see("main .notice--sun").first().isVisible()).isTrue();
            assertThat(ada.see("main .notice--good").count()).isZero();
            assertThat(ada.see("main").innerText()).contains(member.name());
            lookAt(ada);
        }
    }

    private void applies(Browser browser, String language, String group, String email) {
        try (var rosa = browser.visitorWithPhone(PORT)) {
            rosa.open(language + "/join");
            rosa.see("main a[href$='/join/application']").first().click();
            rosa.arriveAt(language + "/join/application");
            lookAt(rosa);
            rosa.see("#organisation").fill(group);
            rosa.see("#name").fill("Rosa Blum");
            rosa.see("#email").fill(email);
            rosa.see("main form.form button").first().click();
            rosa.arriveAt(language + "/join/application/[0-9a-z]{32}.*");

            rosa.open(mailed(email, "(/[a-z]{2})?/join/application/[0-9a-z]{32}"));
            lookAt(rosa);
            rosa.see("#kind").selectOption("Community organisation");
            rosa.see("#country").selectOption("KE");
            rosa.see("#about").fill("We make streets safe for play.");
            rosa.see("#places").fill("Nairobi");
            rosa.see("[name=safety][value=code]").check();
            rosa.see("[name=principles]").check();
            rosa.see("[name=act][value=send]").click();
            rosa.page().waitForSelector("main .notice--good");
            lookAt(rosa);
        }
    }

    private void isPutToTheCommittee(Visitor ada, String language, String group) {
        ada.open(language + "/desk/applications");
        lookAt(ada);
        ada.see("main table a:has-text('" + group + "')").last().click();
        ada.arriveAt(language + "/desk/applications/.*");
        lookAt(ada);
        ada.see("main form[action$=review] button").click();
        ada.see("main a[href*='decisions/new?about=']").click();
        ada.arriveAt(language + "/desk/decisions/new.*");
        lookAt(ada);
        ada.see("main form.form button.button--main").click();
        ada.arriveAt(language + "/desk/decisions/[0-9a-f-]{36}");
        lookAt(ada);
    }

    private void theCommitteeAgrees(Browser browser, String language, String group) {
        try (var seat = browser.visitor(PORT)) {
            DeskIT.comeIn(seat, language, "member");
            seat.open(language + "/desk/decisions");
            seat.see("main a:has-text('" + group + "')").first().click();
            seat.arriveAt(language + "/desk/decisions/[0-9a-f-]{36}");
            seat.see("[name=stance][value=support]").first().check();
            seat.see("main form[action$=answers] button.button--main").first().click();
            seat.page().waitForSelector("main h3");
            lookAt(seat);
        }
        clock.pass(Duration.ofDays(9));
        run("ballots");
        assertThat(organisations.members()).extracting(Organisation::name).contains(group);
    }

    private void takesUp(Visitor person, String email, String name) {
        person.open(mailed(email, "(/[a-z]{2})?/invitation/[0-9a-z]+"));
        person.see("#name").fill(name);
        person.see("#password").fill(PASSWORD);
        person.see("main form.form button.button--main").first().click();
        person.arriveAt("(/[a-z]{2})?/desk");
    }

    private void comesWithAPasskey(Visitor person, String language) {
        person.open(language + "/desk/account/passkeys");
        person.see("#label").fill("My telephone");
        person.see("#password").fill(PASSWORD);
        person.see("form[data-passkey] button").click();
        person.page().waitForSelector("main ul code");
        person.page().context().clearCookies();
        person.open(language + "/sign-in");
        person.see("form[data-passkey] button").click();
        person.arriveAt(language + "/desk");
    }

    private void handsOver(Visitor lead, String language, String slug) {
        lead.open(language + "/desk/account/mandates");
        lookAt(lead);
        send(lead, "form[action$='/handover'] button");
        assertThat(leads(slug)).isEqualTo("Amina Said");
    }

    private String leads(String slug) {
        return jdbc.sql("""
                        select p.name from alliance.mandates m join people.persons p on p.id = m.person
                        join alliance.organisations o on o.key = m.organisation
                        where o.slug = :slug and m.role = 'lead' and m.ended is null
                        """).param("slug", slug).query(String.class).single();
    }

    private void confirmsAYearLater(Visitor colleague, String language, String slug, String email) {
        run("alliance-reminders");
        clock.pass(Duration.ofDays(360));
        run("alliance-reminders");
        assertThat(jdbc.sql(
                                "select count(*) from mail.messages where recipient = :email and key like 'alliance.membership:%'")
                        .param("email", email)
                        .query(Integer.class)
                        .single())
                .isPositive();
        signIn(colleague, language, email);
        colleague.open(language + "/desk/account/membership/" + slug);
        lookAt(colleague);
        colleague.see("[name=logo][value=yes]").check();
        colleague.see("#priorities").fill("Play streets");
        colleague.see("#planned").fill("Three more streets by June");
        send(colleague, "form[action$=confirmation] button");
        assertThat(state(slug)).isEqualTo("active");
    }

    private void restsAndComesBack(Visitor colleague, String language, String slug) {
        colleague.open(language + "/desk/account/membership/" + slug);
        send(colleague, "form[action$=rest] button");
        assertThat(state(slug)).isEqualTo("dormant");
        colleague.open(language + "/desk/account/membership/" + slug);
        lookAt(colleague);
        colleague.see("[name=logo][value=no]").check();
        colleague.see("#priorities").fill("Play streets");
        colleague.see("#planned").fill("One more street");
        send(colleague, "form[action$=confirmation] button");
        assertThat(state(slug)).isEqualTo("active");
    }

    private String state(String slug) {
        return jdbc.sql("""
                        select m.state from alliance.memberships m join alliance.organisations o on o.key = m.organisation
                        where o.slug = :slug
                        """).param("slug", slug).query(String.class).single();
    }

    private String putToTheMembers(Visitor ada, String language) {
        ada.open(language + "/desk/decisions/new");
        ada.see("#title").fill("Open streets on Sundays");
        ada.see("#wording").fill("We ask all cities for open streets on Sundays.");
        ada.see("[name=method][value=silence]").check();
        ada.see("#days").fill("5");
        ada.see("#quorum").fill("1");
        ada.see("#last").fill(today().plusDays(21).toString());
        ada.see("main form.form button.button--main").click();
        ada.arriveAt(language + "/desk/decisions/[0-9a-f-]{36}");
        lookAt(ada);
        return ada.path();
    }

    private String somebody(String name) {
        Somebody.in(jdbc, clock).called(name);
        return name + "@example.org";
    }

    private static void grant(Visitor ada, String language, String slug, String email, String role) {
        ada.open(language + "/desk/mandates/" + slug);
        ada.see("#email").fill(email);
        ada.see("#role").selectOption(role);
        send(ada, "main form.form button.button--main");
        assertThat(ada.status()).isEqualTo(200);
    }

    private static void invite(Visitor ada, String language, String email) {
        DeskIT.comeIn(ada, language, "administrator");
        ada.open(language + "/desk/people");
        ada.see("#email").fill(email);
        ada.see("form[method=post] [value=member]").check();
        ada.see("main form.form button.button--main").first().click();
        ada.page().waitForSelector("[role=status]");
    }

    private static void signIn(Visitor person, String language, String email) {
        person.open(language + "/sign-in");
        person.see("#email").fill(email);
        person.see("#password").fill(PASSWORD);
        person.press("Enter");
        person.arriveAt(language + "/desk");
    }

    private Organisation steering() {
        return organisations.members().stream()
                .filter(Organisation::isSteering)
                .findFirst()
                .orElseThrow();
    }

    /** Where the newest mail to somebody leads that has such an address. */
    private String mailed(String email, String path) {
        var pattern = Pattern.compile(path);
        return jdbc
                .sql(
                        "select parts::text from mail.messages where recipient = :email and parts is not null order by id desc")
                .param("email", email)
                .query(String.class)
                .list()
                .stream()
                .flatMap(it -> pattern.matcher(it).results().map(MatchResult::group))
                .findFirst()
                .orElseThrow();
    }

    private void run(String job) {
        jobs.stream().filter(it -> it.name().equals(job)).forEach(Job::run);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Presses a button, and is there when the page after it is. */
    private static void send(Visitor person, String button) {
        person.page()
                .waitForResponse(
                        it -> it.request().isNavigationRequest() && it.status() != HttpStatus.SEE_OTHER.value(),
                        () -> person.see(button).first().click());
        person.page().waitForLoadState();
    }

    private static void lookAt(Visitor person) {
        assertThat(Axe.violations(person.page())).isEmpty();
        person.expectNoSidewaysScrolling();
        assertThat(person.complaints()).isEmpty();
    }

    /** The time of the machine, and however much a journey lets pass. */
    static final class Moving extends Clock {

        private volatile Duration passed = Duration.ZERO;

        void pass(Duration time) {
            passed = passed.plus(time);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(passed);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        Moving moving() {
            return new Moving();
        }
    }
}
