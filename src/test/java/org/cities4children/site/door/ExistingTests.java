package org.cities4children.site.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cities4children.WholeProgram;
import org.cities4children.mailbox.Proposals;
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
class ExistingTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Proposals proposals;

    private Reader reader;
    private String path;
    private String title;
    private String link;

    @BeforeEach
    void openSomethingOfTheHub() {
        reader = new Reader(port);
        path = page(reader.get("/hub?q=designing+streets+for+kids"))
                .select("main article a[href^=/hub/]:matches(^Designing Streets for Kids$)")
                .attr("href");
        var known = page(reader.get(path));
        title = known.select("h1").text();
        link = known.select("main a.button--main[rel~=external]").attr("href");
        assertThat(link).startsWith("https://");
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void asksWhetherAProposalIsWhatTheHubHasAndKeepsWhatWasTyped() {
        var answer = propose(
                "Streets, drawn for us", link.replaceFirst("https://(www\\.)?", "http://www.") + "?utm_source=mail");

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = page(answer);
        assertThat(page.select("[aria-labelledby=existing] li a").eachAttr("href"))
                .containsExactly(path);
        assertThat(page.select("[aria-labelledby=existing] input[type=radio]").eachAttr("value"))
                .containsExactly("same", "new-version", "translation", "different");
        assertThat(page.select(".error")).isEmpty();
        assertThat(page.select("main button.button--main")).hasSize(1);
        assertThat(page.select("#title").val()).isEqualTo("Streets, drawn for us");
        assertThat(page.select("#message").val()).isEqualTo("How our street changed");
        assertThat(page.select("#kind option[selected]").val()).isEqualTo("resource");
    }

    @Test
    void findsWhatHasNearlyTheSameTitle() {
        var page = page(propose(title.toUpperCase(Locale.ROOT) + "s", ""));
        assertThat(page.select("[aria-labelledby=existing] li a").eachAttr("href"))
                .contains(path);
    }

    @Test
    void sendsItWithTheAnswerAndWithWhatItIsLike() {
        var sent = propose(title, link, "already", "new-version", "which", path);

        assertThat(sent.statusCode()).isEqualTo(303);
        var kept = proposals.proposal(receipt(sent)).orElseThrow().answers();
        assertThat(kept).containsEntry("already", "new-version");
        assertThat(kept.getOrDefault("existing", "").lines()).contains(path);
    }

    @Test
    void saysAtTheQuestionThatItWantsAnAnswer() {
        var answer = propose(title, link, "beside", "true");

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = page(answer);
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#already");
        assertThat(page.select("#already-error").text()).isEqualTo("Choose an answer.");
        assertThat(page.select("[aria-labelledby=existing] li a").eachAttr("href"))
                .contains(path);
    }

    @Test
    void keepsNothingOfWhatIsThereAlreadyAndLeadsToIt() {
        long before = letters();
        var sent = propose(title, link, "beside", "true", "already", "same", "which", path);

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(letters()).isEqualTo(before);
        var thanks = page(reader.get(Reader.header(sent, "Location")));
        assertThat(thanks.select("h1").text()).isEqualTo("Thank you, we have it already");
        assertThat(thanks.select("main a.button--main").attr("href")).isEqualTo(path);
        assertThat(thanks.select("main").text()).doesNotContain("An editor reads");
        assertThat(reader.get("/contribute/known?at=/hub/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void asksWhichOfSeveralIsMeant() {
        var two = page(reader.get("/hub")).select("main article h3 a[href^=/hub/]").stream()
                .filter(it -> !it.attr("href").equals(path))
                .findFirst()
                .orElseThrow();
        var page = page(propose(two.text(), link, "beside", "true", "already", "translation"));

        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#which");
        assertThat(page.select("#which input").eachAttr("value")).contains(path, two.attr("href"));
        assertThat(page.select("#already input[checked]").val()).isEqualTo("translation");

        var sent = propose(two.text(), link, "beside", "true", "already", "translation", "which", two.attr("href"));
        assertThat(proposals.proposal(receipt(sent)).orElseThrow().answers())
                .containsEntry("which", two.attr("href"))
                .containsEntry("already", "translation");
        var other = propose(two.text(), link, "beside", "true", "already", "different", "which", "/hub/nowhere");
        assertThat(proposals.proposal(receipt(other)).orElseThrow().answers()).doesNotContainKey("which");
    }

    @Test
    void asksNobodyWhoProposesSomethingNew() {
        var sent = propose("A ferry timetable drawn by its youngest passengers", "", "already", "same");
        assertThat(proposals.proposal(receipt(sent)).orElseThrow().answers()).doesNotContainKeys("already", "existing");
    }

    @Test
    void refusesAnAnswerThatNoFormOfOursGives() {
        var page = page(propose(title, link, "already", "perhaps"));
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#already");
        assertThat(page.select("#already-error")).hasSize(1);
    }

    @Test
    void addsWhatPeopleLeaveOutOfALink() {
        var sent = propose("A clinic garden seen from its benches", "www.example.org/garden?year=3");
        assertThat(proposals.proposal(receipt(sent)).orElseThrow().answers())
                .containsEntry("link", "https://www.example.org/garden?year=3");
        var other = page(propose("A clinic garden seen from its benches", "our garden"));
        assertThat(other.select("#link").val()).isEqualTo("our garden");
        assertThat(other.select("#link-error")).hasSize(1);
    }

    private long letters() {
        return jdbc.sql("select count(*) from mailbox.letters")
                .query(Long.class)
                .single();
    }

    private HttpResponse<byte[]> propose(String called, String where, String... more) {
        List<String> fields = new ArrayList<>(List.of("kind", "resource", "title", called, "link", where));
        fields.addAll(List.of("message", "How our street changed", "child", "no"));
        fields.addAll(List.of("name", "Rima", "email", "rima@example.org"));
        fields.addAll(List.of(more));
        return reader.post("/contribute", fields.toArray(String[]::new));
    }

    private static String receipt(HttpResponse<byte[]> sent) {
        assertThat(sent.statusCode()).isEqualTo(303);
        return Reader.header(sent, "Location").replaceFirst(".*receipt=", "");
    }

    private static Document page(HttpResponse<byte[]> answer) {
        return Html.checked(Reader.text(answer));
    }
}
