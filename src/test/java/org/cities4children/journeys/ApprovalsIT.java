package org.cities4children.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.cities4children.people.People;
import org.cities4children.people.Role;
import org.cities4children.people.Somebody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One asks and another agrees, with the keyboard alone; and who goes away says so. */
@Journey
class ApprovalsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    private UUID ines = new UUID(0, 0);

    @BeforeEach
    void thereIsASecondAdministrator() {
        var somebody = Somebody.in(jdbc, clock);
        somebody.called("Second-Of-Two", Role.ADMINISTRATOR);
        ines = somebody.called("Ines-Of-Two");
    }

    @AfterEach
    void go() {
        jdbc.sql("delete from people.persons where email_key like '%-of-two@example.org'")
                .update();
        jdbc.sql("delete from people.absences").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ar"})
    void givesARoleWhenASecondPersonAgrees(String language, Browser browser) {
        try (var ada = browser.visitor(port);
                var mei = browser.visitor(port)) {
            DeskIT.comeIn(ada, language, "administrator");
            ada.open(language + "/desk/people/" + ines);
            ada.tabTo(ada.see("main [value=editor]"));
            ada.press("Space");
            ada.press("Enter");
            ada.page().waitForSelector("main [role=status] a");
            lookAt(ada);
            assertThat(people.person(ines).orElseThrow().roles()).isEmpty();

            DeskIT.comeIn(mei, language, "stand-in");
            mei.tabTo(mei.see("main tr:has-text('Ines-Of-Two') a.button"));
            mei.press("Enter");
            mei.arriveAt(language + "/desk/approvals/.*");
            lookAt(mei);
            mei.tabTo(mei.see("main form[action$=agreement] button"));
            mei.press("Enter");
            mei.page().waitForSelector("main [role=status]");
            assertThat(people.person(ines).orElseThrow().roles()).containsExactly(Role.EDITOR);
            ada.open(language + "/desk/people/" + ines);
            assertThat(ada.see("main section:has(#given)").innerText()).contains("Ada Demo", "Mei Demo");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ar"})
    void warnsTheOthersWhenSomebodyWillBeAway(String language, Browser browser) {
        var soon = LocalDate.ofInstant(clock.instant().plus(Duration.ofDays(3)), ZoneOffset.UTC);
        try (var mei = browser.visitor(port);
                var ada = browser.visitor(port)) {
            DeskIT.comeIn(mei, language, "stand-in");
            mei.open(language + "/desk/account/absences");
            mei.see("#first").fill(soon.toString());
            mei.tabTo(mei.see("main form.form button"));
            mei.press("Enter");
            mei.page().waitForSelector("main li.notice");
            lookAt(mei);

            // The second administrator has never come in, so that only Mei could agree.
            DeskIT.comeIn(ada, language, "administrator");
            ada.tabTo(ada.see("main tr a[href='" + language + "/desk/approvals']"));
            ada.press("Enter");
            ada.arriveAt(language + "/desk/approvals");
            assertThat(ada.see("main .notice--bad").count()).isOne();
            lookAt(ada);
        }
    }

    private static void lookAt(Visitor person) {
        assertThat(Axe.violations(person.page())).isEmpty();
        person.page().setViewportSize(320, 640);
        person.expectNoSidewaysScrolling();
        person.page().setViewportSize(1280, 900);
        assertThat(person.complaints()).isEmpty();
    }
}
