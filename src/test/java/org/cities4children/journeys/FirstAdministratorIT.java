package org.cities4children.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.cities4children.runtime.DataFolder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;

/** A program in production, in which there is nobody yet; each journey has a fresh one. */
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {
            "server.port=" + FirstAdministratorIT.PORT,
            "c4c.base-url=http://localhost:" + FirstAdministratorIT.PORT,
            "c4c.mode=production"
        })
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
@ExtendWith(BrowserExtension.class)
class FirstAdministratorIT {

    static final int PORT = 18498;

    private static final String PASSWORD = "a kite over the river";

    @Autowired
    private DataFolder folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "/ar"})
    void comesInByTheLinkAndAPasskeyAndInvitesTheOthers(String language, Browser browser) throws IOException {
        try (var administrator = browser.visitor(PORT)) {
            administrator.carryPasskeys();
            administrator.open(language + oneTimeLink());
            takeUp(administrator, "ada@example.org");
            makePasskey(administrator, language);

            var editor = invite(administrator, language, "editor");
            var lead = invite(administrator, language, "safeguarding");
            comesWithAPasskeyOfTheirOwn(browser, language, editor, "/desk/letters");
            comesWithAPasskeyOfTheirOwn(browser, language, lead, "/desk/concerns");
        }
    }

    private String oneTimeLink() throws IOException {
        var link = Files.readString(folder.resolve("first-administrator.link")).strip();
        return link.substring(folder.baseUrl().length());
    }

    private static void comesWithAPasskeyOfTheirOwn(Browser browser, String language, String link, String work) {
        try (var person = browser.visitor(PORT)) {
            person.carryPasskeys();
            person.open(link);
            takeUp(person, "");
            makePasskey(person, language);
            person.open(language + work);
            assertThat(person.status()).isEqualTo(200);

            signOut(person);
            signInWithThePasskey(person, language);
            person.open(language + work);
            assertThat(person.status()).isEqualTo(200);
            asksForAnotherAddressByThePasskey(person, language);
            lookAtThePasskeys(person, language);
        }
    }

    /** Name, address where it is asked for, and password. */
    private static void takeUp(Visitor person, String email) {
        person.tabTo(person.see("#name"));
        person.type("Ada");
        if (!email.isEmpty()) {
            person.tabTo(person.see("#email"));
            person.type(email);
        }
        person.tabTo(person.see("#password"));
        person.type(PASSWORD);
        person.press("Enter");
        person.arriveAt(".*/desk/account/second-factor");
    }

    private static void makePasskey(Visitor person, String language) {
        assertThat(Axe.violations(person.page())).isEmpty();
        person.tabTo(person.see("#label"));
        person.type("My telephone");
        person.tabTo(person.see("[data-passkey] button"));
        person.press("Enter");
        person.page().waitForSelector("main ul code");
        assertThat(person.see("main ul code").count()).isEqualTo(10);
        assertThat(Axe.violations(person.page())).isEmpty();
        person.tabTo(person.see("main a.button--main"));
        person.press("Enter");
        person.arriveAt(language + "/desk");
    }

    /** Makes an invitation; returns where its link leads. */
    private static String invite(Visitor administrator, String language, String role) {
        administrator.open(language + "/desk/people");
        administrator.tabTo(administrator.see("#email"));
        administrator.type(role + "@example.org");
        administrator.tabTo(administrator.see("form[method=post] [value=" + role + "]"));
        administrator.press("Space");
        administrator.press("Enter");
        administrator.page().waitForSelector("[role=status] code");
        return administrator.see("[role=status] code").innerText().replaceFirst("^https?://[^/]+", "");
    }

    private static void signOut(Visitor person) {
        person.page().context().clearCookies();
    }

    private static void signInWithThePasskey(Visitor person, String language) {
        person.open(language + "/sign-in");
        assertThat(Axe.violations(person.page())).isEmpty();
        person.tabTo(person.see("[data-passkey] button"));
        person.press("Enter");
        person.arriveAt(language + "/desk");
        assertThat(person.complaints()).isEmpty();
    }

    private static void asksForAnotherAddressByThePasskey(Visitor person, String language) {
        person.open(language + "/desk/account/address");
        lookAt(person);
        person.tabTo(person.see("#fresh"));
        person.type("moved@example.net");
        person.tabTo(person.see("[data-passkey] button"));
        person.press("Enter");
        person.page().waitForSelector("main .notice--good");
        assertThat(person.see("main .notice--good").innerText()).contains("moved@example.net");
        lookAt(person);
    }

    private static void lookAtThePasskeys(Visitor person, String language) {
        person.open(language + "/desk/account/passkeys");
        assertThat(person.see("main li.notice").innerText()).contains("My telephone");
        lookAt(person);
        person.tabTo(person.see("main a[href$=removal]"));
        person.press("Enter");
        person.arriveAt(".*/removal");
        lookAt(person);
        person.tabTo(person.see("#password"));
        person.type(PASSWORD);
        person.press("Enter");
        person.page().waitForSelector("#mistakes");
        assertThat(person.status()).isEqualTo(422);
    }

    private static void lookAt(Visitor person) {
        assertThat(Axe.violations(person.page())).isEmpty();
        person.page().setViewportSize(320, 640);
        person.expectNoSidewaysScrolling();
        person.page().setViewportSize(1280, 900);
        assertThat(person.complaints()).isEmpty();
    }
}
