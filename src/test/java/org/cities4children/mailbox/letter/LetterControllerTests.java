package org.cities4children.mailbox.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class LetterControllerTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient jdbc;

    private SignedIn rima;
    private int recorded;

    @BeforeEach
    void comeIn() {
        rima = SignedIn.as(Role.EDITOR, port);
    }

    @AfterEach
    void go() {
        rima.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/letters", "/desk/letters?show=all", "/ar/desk/letters", "/ar/desk/letters/new"})
    void showsThePagesOfTheMailbox(String path) {
        assertThat(rima.page(path).select("h1").text()).isNotEmpty();
    }

    @Test
    void takesALetterFromRecordingToItsAnswer() {
        var path = record("Wanjiru called");
        assertThat(rima.page(path).select(".typed").text()).contains("Wanjiru called");
        assertThat(rima.page("/desk").select("a[href=" + path + "]")).hasSize(1);
        var me = rima.page(path).select("input[name=owner]").val();
        assertThat(rima.post(path + "/assignment", "owner", me).statusCode()).isEqualTo(303);
        assertThat(rima.page("/desk/letters?show=mine").select("a[href=" + path + "]"))
                .hasSize(1);
        assertThat(rima.post(path + "/answers", "answer", "We meet on Monday").statusCode())
                .isEqualTo(303);
        assertThat(rima.page(path).select("#history + ol").text()).contains("took it on", "We meet on Monday");
        assertThat(rima.page("/desk").select("a[href=" + path + "]")).isEmpty();
        assertThat(rima.post(path + "/reopening").statusCode()).isEqualTo(303);
        assertThat(rima.post(path + "/closing", "reason", "Nothing more").statusCode())
                .isEqualTo(303);
        assertThat(rima.page("/ar" + path).select("html").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void sendsAnAnswerOnceInTheLanguageOfWhoWrote() {
        var path = record("When do you meet?", "email", "wanjiru@example.org");
        var answering = rima.page(path).select("form[action=" + path + "/mail]");
        assertThat(answering.text()).contains("wanjiru@example.org");
        assertThat(refused(rima.post(path + "/mail", "answer", " ")).select("#answer-error"))
                .hasSize(1);
        for (int click = 0; click < 2; click++) {
            assertThat(rima.post(path + "/mail", "answer", "We meet on Monday").statusCode())
                    .isEqualTo(303);
        }
        assertThat(rima.page(path + "?done=sent").select("#history + ol").text())
                .containsOnlyOnce("We meet on Monday")
                .contains("sent an answer by mail");
        assertThat(rima.page("/desk").select("a[href=" + path + "]")).isEmpty();
        assertThat(mails(path))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("wanjiru@example.org", "We meet on Monday", "When do you meet?", "Answer from");
        assertThat(rima.post(path + "/mail", "answer", "In Nairobi").statusCode())
                .isEqualTo(303);
        assertThat(mails(path)).hasSize(2);
        rima.post(path + "/reopening");
        var seen = rima.page(path).select("input[name=seen]").val();
        rima.post(path + "/mail", "answer", "In Nairobi", "seen", seen);
        assertThat(mails(path)).as("the same words once more, after all").hasSize(3);
    }

    @Test
    void sendsNothingWhereThereIsNoAddress() {
        var path = record("A call without an address");
        assertThat(rima.page(path).select("form[action$=/mail]")).isEmpty();
        assertThat(rima.page(path).select("#answer-hint").text()).contains("nothing is sent");
        assertThat(rima.post(path + "/mail", "answer", "Monday").statusCode()).isEqualTo(404);
        assertThat(mails(path)).isEmpty();
    }

    private List<String> mails(String path) {
        return jdbc.sql("select m::text from mail.messages as m where key like :key")
                .param("key", "mailbox.answer:" + path.replaceFirst(".*/", "") + ":%")
                .query(String.class)
                .list();
    }

    @Test
    void saysUntilWhenSomebodyMustHearOfTheirData() {
        var path = record("Please delete what you know of me", "about", "data");
        assertThat(rima.page("/desk").text()).contains("Asks about their own data: Wanjiru. Answer by");
        assertThat(rima.page(path).select("dt:contains(To be answered by)")).hasSize(1);
        assertThat(rima.page("/desk/letters?show=all").text()).contains("To be answered by");
        rima.post(path + "/answers", "answer", "Deleted");
        assertThat(rima.page(path).select("dt:contains(To be answered by)")).isEmpty();
    }

    @Test
    void keepsWhatWasTypedBesideAMistake() {
        var form = refused(rima.post("/desk/letters", "door", "pigeon", "message", "By pigeon", "day", "2999-01-01"));
        assertThat(form.select("#message").val()).isEqualTo("By pigeon");
        assertThat(form.select("#mistakes a").eachAttr("href")).containsExactly("#door", "#name", "#day");

        var path = record("Refusing");
        var tooLong = "x".repeat(5001);
        assertThat(refused(rima.post(path + "/answers", "answer", tooLong))
                        .select("#answer")
                        .val())
                .isEqualTo(tooLong);
        assertThat(refused(rima.post(path + "/closing", "reason", " ")).select("#reason-error"))
                .hasSize(1);
        assertThat(refused(rima.post(path + "/assignment", "owner", "nobody we know"))
                        .select("#owner-error"))
                .hasSize(1);
    }

    @Test
    void isNotThereForWhoMayNotAnswerLetters() {
        var path = record("Hidden");
        try (var noor = SignedIn.as(Role.SAFEGUARDING, port);
                var stranger = new Reader(port)) {
            for (var page : new String[] {"/desk/letters", "/desk/letters/new", path}) {
                assertThat(noor.get(page).statusCode()).as(page).isEqualTo(404);
                assertThat(stranger.get(page).statusCode()).as(page).isEqualTo(302);
            }
            for (var act : new String[] {"/assignment", "/answers", "/closing", "/reopening"}) {
                assertThat(noor.post(path + act).statusCode()).as(act).isEqualTo(404);
                assertThat(stranger.post(path + act).statusCode()).as(act).isEqualTo(403);
                assertThat(rima.postWithoutToken(path + act).statusCode())
                        .as(act)
                        .isEqualTo(403);
            }
            assertThat(noor.post("/desk/letters").statusCode()).isEqualTo(404);
            assertThat(rima.postWithoutToken("/desk/letters").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void knowsNoLetterThatNeverCame() {
        var path = "/desk/letters/C4C-ZZZZ-ZZZZ";
        assertThat(rima.get(path).statusCode()).isEqualTo(404);
        assertThat(rima.post(path + "/answers", "answer", "To whom?").statusCode())
                .isEqualTo(404);
        assertThat(rima.get("/desk/letters/%00").statusCode()).isIn(400, 404);
    }

    @Test
    void costsAtMostFourStatements() {
        var path = record("Counted");
        assertThat(statements.during(() -> rima.get(path))).hasSizeLessThanOrEqualTo(4);
        assertThat(statements.during(() -> rima.get("/desk/letters"))).hasSizeLessThanOrEqualTo(4);
    }

    /** Takes down a letter that came today; returns the path of its page. */
    private String record(String message, String... more) {
        var today = rima.page("/desk/letters/new").select("#day").val();
        var fields = Stream.concat(
                Stream.of("door", "telephone", "name", "Wanjiru", "message", message + " " + recorded++, "day", today),
                Stream.of(more));
        var answer = rima.post("/desk/letters", fields.toArray(String[]::new));
        assertThat(answer.statusCode()).isEqualTo(303);
        return Reader.header(answer, "Location")
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("\\?.*", "");
    }

    private static Document refused(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Html.checked(Reader.text(answer));
    }
}
