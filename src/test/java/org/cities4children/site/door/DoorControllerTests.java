package org.cities4children.site.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.cities4children.WholeProgram;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeProgram
class DoorControllerTests {

    @LocalServerPort
    private int port;

    private Reader reader;

    @BeforeEach
    void open() {
        reader = new Reader(port);
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @ParameterizedTest
    @EnumSource
    void showsAFormThatSaysWhatIsKept(Door door) {
        var page = page(reader.get(door.path()));
        assertThat(page.select("form[method=post] button")).hasSize(1);
        assertThat(page.select("form .hint a[href=/privacy]")).hasSize(1);
        door.fields()
                .forEach(
                        it -> assertThat(page.select("[name=" + it.name() + "]").isEmpty())
                                .isEqualTo(!it.isAsked()));
    }

    @ParameterizedTest
    @EnumSource
    void speaksArabic(Door door) {
        var page = page(reader.get("/ar" + door.path()));
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("form[method=post]").attr("action")).isEqualTo("/ar" + door.path());
    }

    @Test
    void keepsAMessageAndGivesAReceiptThatLeadsNowhereElse() {
        var answer = reader.post(
                "/contact", "about", "question", "email", "rima@example.org", "message", "When is the next dialogue?");
        assertThat(answer.statusCode()).isEqualTo(303);
        var thanks = reader.get(location(answer));
        assertThat(page(thanks).select(".figure-value").text()).matches("C4C-....-....");
        assertThat(Reader.header(thanks, "Cache-Control")).contains("no-store");
    }

    @Test
    void answersTheSameMessageWithTheSameReceipt() {
        var fields = new String[] {"about", "media", "email", "press@example.org", "message", "May we call you?"};
        assertThat(location(reader.post("/contact", fields))).isEqualTo(location(reader.post("/contact", fields)));
    }

    @Test
    void knowsWhichPageAReaderFindsAMistakeOn() {
        var story = page(reader.get("/fr/stories"))
                .select("main article a[href^=/fr/stories/]")
                .attr("href");
        var way = page(reader.get(story)).select("main a[href*=correction]").attr("href");
        assertThat(way).startsWith("/fr/contact?");

        var form = page(reader.get(way));

        assertThat(form.select("[name=about] option[selected]").val()).isEqualTo("correction");
        assertThat(form.select("[name=page]").val()).isEqualTo(story.substring("/fr".length()));
        var other = page(reader.get("/contact?about=%3Cb%3E&page=%22%3E%3Cscript%3E"));
        assertThat(other.select("[name=about] option[selected]").val()).isNotEqualTo("<b>");
        assertThat(other.select("[name=page]").val()).isEqualTo("\"><script>");
    }

    @Test
    void keepsWhatWasTypedBesideAMistake() {
        var answer =
                reader.post("/contact", "about", "site", "email", "rima(at)example.org", "message", "5 < 6 & \"so\"");
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = page(answer);
        assertThat(page.select("#email").attr("value")).isEqualTo("rima(at)example.org");
        assertThat(page.select("#email").attr("aria-describedby")).contains("email-error");
        assertThat(page.select("#message").val()).isEqualTo("5 < 6 & \"so\"");
        assertThat(page.select("#about option[selected]").val()).isEqualTo("site");
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#email");
        assertThat(page.select("[role=alert] a").text())
                .startsWith(page.select("label[for=email]").text() + " – ");
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryFieldThatIsMissing(Door door) {
        var page = page(reader.post(door.path(), "nothing", "at all"));
        var needed = door.fields().stream().filter(Field::required).map(it -> "#" + it.name());
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactlyElementsOf(needed.toList());
    }

    @Test
    void asksAnOrganisationForItsNameButNotAPerson() {
        var label = page(reader.get("/join")).select("label[for=organisation]");
        assertThat(label.text()).isEqualTo("Name of the organisation");
        assertThat(label.next("#organisation-hint").text()).startsWith("Needed if you join as an organisation");
        var organisation = reader.post("/join", "as", "organisation", "name", "Rima", "email", "rima@example.org");
        assertThat(page(organisation).select("#organisation-error")).hasSize(1);
        var person = reader.post("/join", "as", "friend", "name", "Rima", "email", "rima@example.org");
        assertThat(person.statusCode()).isEqualTo(303);
    }

    @Test
    void takesAConcernWithoutAName() {
        var answer = reader.post("/ar/concern", "message", "رأيت طفلًا وحده كل ليلة");
        assertThat(location(answer)).startsWith("/ar/concern/thanks?receipt=C4C-");
    }

    @Test
    void answersARobotLikeAnybody() {
        var answer = reader.post("/newsletter/subscribe", "email", "robot@example.org", Answers.TRAP, "yes");
        assertThat(location(answer)).startsWith("/newsletter/subscribe/thanks?receipt=C4C-");
    }

    @Test
    void saysThatAMessageIsTooLongAndKeepsIt() {
        var long_ = "x".repeat(5001);
        var answer = reader.post("/contact", "about", "other", "email", "rima@example.org", "message", long_);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select("#message").val()).hasSize(5001);
    }

    @Test
    void countsTheWordsOfAProposalThatIsTooLongAndKeepsThem() {
        assertThat(page(reader.get("/contribute")).select("#message-hint").text())
                .isEqualTo("At most 300 words.");
        var words = "street - ".repeat(301).strip();
        var page = page(reader.post("/contribute", "message", words));
        assertThat(page.select("#message-error").text()).isEqualTo("You wrote 301 words; write at most 300.");
        assertThat(page.select("#message").val()).isEqualTo(words);
        var shorter = page(reader.post("/contribute", "message", "street - ".repeat(300)));
        assertThat(shorter.select("#message-error")).isEmpty();
    }

    @Test
    void leadsFromTheNewsletterToItsSubscription() {
        var answer = reader.get("/sw/newsletter");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/sw/newsletter/subscribe");
    }

    @Test
    void refusesWhatNoFormOfOursCouldSend() {
        var large = reader.post("/pt/contact", "message", "x".repeat(70_000));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(page(large).select("main a.button").eachAttr("href")).contains("/pt/contact");
        assertThat(page(large).select("main .lead").text()).startsWith("Volte com o navegador");
        assertThat(reader.post("/contact", "about", "everything", "email", "a@b.org", "message", "Hello")
                        .statusCode())
                .isEqualTo(422);
        assertThat(reader.send("PUT", "/contact").statusCode()).isEqualTo(405);
        assertThat(reader.send("POST", "/contact", "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?receipt=", "?receipt=C4C-OOOO-1111", "?receipt=%3Cb%3E", "?receipt=C4C-1234-56789"})
    void thanksNobodyWithoutAReceipt(String query) {
        assertThat(reader.get("/contact/thanks" + query).statusCode()).isEqualTo(404);
    }

    @Test
    void asksWhoSendsTooManyToWaitAndKeepsWhatWasTyped() {
        HttpResponse<byte[]> answer;
        int sent = 0;
        do {
            answer = reader.post(
                    "/contribute",
                    "kind",
                    "story",
                    "title",
                    "Story " + sent,
                    "message",
                    "Our street",
                    "child",
                    "no",
                    "name",
                    "Rima",
                    "email",
                    "rima@example.org");
        } while (answer.statusCode() == 303 && ++sent <= 2 * WholeProgram.LETTERS_PER_TEN_MINUTES);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(Reader.header(answer, "Retry-After"))).isBetween(1, 600);
        assertThat(page(answer).select("#message").val()).isEqualTo("Our street");
    }

    private static String location(HttpResponse<byte[]> answer) {
        return Reader.header(answer, "Location").replaceFirst("^https?://[^/]+", "");
    }

    private static Document page(HttpResponse<byte[]> answer) {
        return Html.checked(Reader.text(answer));
    }
}
