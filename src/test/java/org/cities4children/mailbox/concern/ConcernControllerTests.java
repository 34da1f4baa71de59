package org.cities4children.mailbox.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.cities4children.Statements;
import org.cities4children.WholeProgram;
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

@WholeProgram
class ConcernControllerTests {

    private static final Pattern RECEIPT = Pattern.compile("C4C(-[0-9A-Z]{4}){2}");
    private static final String[] ACTS = {"/assignment", "/recusal", "/steps", "/referrals", "/ending", "/reopening"};

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient jdbc;

    private SignedIn noor;

    @BeforeEach
    void comeIn() {
        noor = SignedIn.as(Role.SAFEGUARDING, port);
    }

    @AfterEach
    void go() {
        noor.close();
    }

    @Test
    void takesAConcernFromTheReaderToItsEnd() {
        var path = sent("The gate is locked", "Quagga Trust");
        assertThat(noor.page("/desk").select("a[href=" + path + "]")).hasSize(1);
        var cover = noor.page(path);
        assertThat(cover.text()).contains("Quagga Trust").doesNotContain("The gate is locked");
        assertThat(noor.post(
                                path + "/assignment",
                                "owner",
                                cover.select("input[name=owner]").val())
                        .statusCode())
                .isEqualTo(303);
        assertThat(noor.page(path + "/reading").select(".typed").text()).contains("The gate is locked");
        assertThat(noor.post(path + "/steps", "step", "Call the helpline", "due", "2999-12-31")
                        .statusCode())
                .isEqualTo(303);
        assertThat(noor.page("/desk").text()).contains("31 December 2999");
        assertThat(noor.post(path + "/referrals", "referral", "Childline", "referred", "2026-01-02")
                        .statusCode())
                .isEqualTo(303);
        assertThat(noor.post(path + "/ending", "outcome", "The gate is open").statusCode())
                .isEqualTo(303);
        assertThat(noor.page("/desk").select("a[href=" + path + "]")).isEmpty();
        assertThat(noor.page(path + "/reading").select("#history + ol").text())
                .contains("Call the helpline", "Childline", "The gate is open");
        assertThat(noor.page(path).select("#history + ol").text()).doesNotContain("Childline");
        assertThat(noor.page("/ar/desk/concerns?show=ended").select("a[href='/ar" + path + "']"))
                .hasSize(1);
        assertThat(noor.post(path + "/reopening").statusCode()).isEqualTo(303);
        assertThat(noor.page("/desk/concerns").select("a[href=" + path + "]")).hasSize(1);
    }

    @Test
    void keepsWhatWasTypedBesideAMistake() {
        var path = sent("Typed in vain", "");
        var steps = refused(noor.post(path + "/steps", "step", "Call", "due", "2020-01-01"));
        assertThat(steps.select("#step").val()).isEqualTo("Call");
        assertThat(steps.select("#mistakes a").eachAttr("href")).containsExactly("#due");
        var referral = refused(noor.post(path + "/referrals", "referral", "", "referred", "2999-01-01"));
        assertThat(referral.select("#mistakes a").eachAttr("href")).containsExactly("#referral", "#referred");
        assertThat(refused(noor.post(path + "/ending", "outcome", " ")).select("#outcome-error"))
                .hasSize(1);
        assertThat(refused(noor.post(path + "/assignment", "owner", "nobody we know"))
                        .select("#owner-error"))
                .hasSize(1);
    }

    @Test
    void keepsTheOnlyOneWhoCouldFollowIt() {
        var path = sent("Only one is left", "");
        assertThat(refused(noor.post(path + "/recusal")).select("#mistakes a").attr("href"))
                .isEqualTo("#recusal");
        assertThat(noor.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void isNotThereForAnybodyElse() {
        var path = sent("Hidden", "");
        for (var role : new Role[] {Role.EDITOR, Role.ADMINISTRATOR, Role.COMMITTEE, Role.MEMBER}) {
            try (var other = SignedIn.as(role, port)) {
                assertThat(other.get("/desk/concerns").statusCode()).isEqualTo(404);
                assertThat(other.get(path).statusCode()).isEqualTo(404);
                assertThat(other.get(path + "/reading").statusCode()).isEqualTo(404);
                for (var act : ACTS) {
                    assertThat(other.post(path + act).statusCode()).as(act).isEqualTo(404);
                }
                assertThat(other.page("/desk").text()).doesNotContain(path.substring(path.lastIndexOf('/') + 1));
            }
        }
        try (var stranger = new Reader(port)) {
            assertThat(stranger.get(path).statusCode()).isEqualTo(302);
            for (var act : ACTS) {
                assertThat(stranger.post(path + act).statusCode()).as(act).isEqualTo(403);
                assertThat(noor.postWithoutToken(path + act).statusCode())
                        .as(act)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void knowsNoConcernThatNeverCame() {
        var path = "/desk/concerns/C4C-ZZZZ-ZZZZ";
        assertThat(noor.get(path).statusCode()).isEqualTo(404);
        assertThat(noor.get(path + "/reading").statusCode()).isEqualTo(404);
        assertThat(noor.post(path + "/ending", "outcome", "Nothing").statusCode())
                .isEqualTo(404);
        assertThat(noor.post(path + "/recusal").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsByMailThatOneWaitsAndNothingOfIt() {
        var receipt = sent("Nobody else may read this", "Quagga Trust").replaceFirst(".*/", "");
        var bodies = jdbc.sql("select m::text from mail.messages as m where key like :key")
                .param("key", "mailbox.concern:" + receipt + ":%")
                .query(String.class)
                .list();
        assertThat(bodies)
                .hasSize(1)
                .allSatisfy(it -> assertThat(it)
                        .contains("/desk/concerns/" + receipt)
                        .doesNotContain("Nobody else may read this")
                        .doesNotContain("Quagga"));
    }

    @Test
    void costsAtMostSixStatements() {
        var path = sent("Counted", "");
        assertThat(statements.during(() -> noor.get("/desk/concerns"))).hasSizeLessThanOrEqualTo(4);
        assertThat(statements.during(() -> noor.get(path))).hasSizeLessThanOrEqualTo(5);
        // Two of them note in the audit that somebody looked.
        assertThat(statements.during(() -> noor.get(path + "/reading"))).hasSizeLessThanOrEqualTo(7);
    }

    /** A reader sends a concern; returns the path of its page at the desk. */
    private String sent(String message, String organisation) {
        try (var reader = new Reader(port)) {
            var answer = reader.post("/concern", "message", message, "organisation", organisation);
            var receipt = RECEIPT.matcher(Reader.header(answer, "Location"));
            assertThat(receipt.find()).isTrue();
            return "/desk/concerns/" + receipt.group();
        }
    }

    private static Document refused(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Html.checked(Reader.text(answer));
    }
}
