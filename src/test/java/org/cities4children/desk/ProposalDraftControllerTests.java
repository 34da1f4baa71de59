package org.cities4children.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.cities4children.WholeProgram;
import org.cities4children.mailbox.Inbox;
import org.cities4children.mailbox.Letter;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.runtime.Ids;
import org.cities4children.web.Reader;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class ProposalDraftControllerTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Ids ids;

    @Autowired
    private JdbcClient jdbc;

    private SignedIn editor;

    @BeforeEach
    void comeIn() {
        editor = SignedIn.as(Role.EDITOR, port);
    }

    @AfterEach
    void go() {
        jdbc.sql("delete from editing.drafts where content ->> 'title' like 'Bilby %'")
                .update();
        jdbc.sql("delete from mailbox.letters where answers ->> 'title' like 'Bilby %'")
                .update();
        editor.close();
    }

    @Test
    void makesADraftOfAStoryAndLinksBoth() {
        var letter = proposed("story", "no");
        var offer = editor.page(letter).select("form[action=" + letter + "/draft]");
        assertThat(offer.text()).isEqualTo("Turn it into a draft");

        var draft = made(letter);

        var form = editor.page(draft);
        assertThat(form.select("#title").val()).startsWith("Bilby streets");
        assertThat(form.select("#text").val()).isEqualTo("How bilbies cross.\n\nAnd when.");
        assertThat(form.select("#authors").val()).isEqualTo("Burrow Aid | organisation");
        assertThat(form.select("#url").val()).isEqualTo("https://burrow.example/bilby");
        assertThat(form.select("#language option[selected]").val()).isEqualTo("sw");
        assertThat(form.select("main").text()).doesNotContain("Rana");
        assertThat(form.select("main a[href=" + letter + "]")).hasSize(1);
        var page = editor.page(letter);
        assertThat(page.select("main a[href=" + draft + "]")).hasSize(1);
        assertThat(page.select("form[action$=/draft]")).isEmpty();
        assertThat(page.select("#history + ol").text()).contains("made a draft of it");
    }

    @ParameterizedTest
    @CsvSource({
        "resource, #authors, Burrow Aid | organisation",
        "case-study, #kind option[selected], case study",
        "event, #organisers, Burrow Aid",
        "other, #authors, Burrow Aid | organisation"
    })
    void makesOfEachKindWhatItIs(String kind, String field, String value) {
        assertThat(editor.page(made(proposed(kind, "no"))).select(field).val()).isEqualTo(value);
    }

    @Test
    void makesOneDraftHoweverOftenSomebodyPresses() {
        var letter = proposed("story", "no");

        var both = Stream.of(1, 2)
                .map(_ -> CompletableFuture.supplyAsync(() -> made(letter)))
                .toList();
        var drafts = Stream.concat(both.stream().map(CompletableFuture::join), Stream.of(made(letter)));

        assertThat(drafts.distinct()).hasSize(1);
        assertThat(editor.page(letter).select("#history + ol > li")).hasSize(1);
        assertThat(noted("editing.draft", "source", letter)).isOne();
        assertThat(jdbc.sql(
                                "select count(*) from audit.entries where verb = 'mailbox.draft-letter' and object = :letter")
                        .param("letter", letter.replace("/desk/letters/", "letter:"))
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void makesAnotherOnceTheFirstIsThrownAway() {
        var letter = proposed("story", "no");
        var draft = made(letter);

        editor.post(draft + "/end", "base-mark", "1");

        assertThat(editor.page(letter).select("form[action$=/draft]")).hasSize(1);
        assertThat(made(letter)).isNotEqualTo(draft);
    }

    @Test
    void keepsTheDraftOfALetterThatIsDeletedAndSaysSoInPlaceOfTheLink() {
        var letter = proposed("story", "no");
        var draft = made(letter);

        assertThat(editor.post(letter + "/deletion", "reason", "asked").statusCode())
                .isEqualTo(303);

        var page = editor.page(draft);
        assertThat(page.select("main a[href*=/letters/]")).isEmpty();
        assertThat(page.select("main .notice").text())
                .contains(letter.replace("/desk/letters/", ""))
                .contains("was deleted");
        assertThat(page.select("#text").val()).contains("How bilbies cross");
    }

    @Test
    void leadsToWhatTheDraftBecame() {
        var letter = proposed("story", "no");
        var answer = published(made(letter));
        assertThat(answer.statusCode()).isEqualTo(303);
        var piece = path(Reader.header(answer, "Location"));

        assertThat(editor.page(letter).select("main a[href=" + piece + "]")).hasSize(1);
        assertThat(made(letter)).isEqualTo(piece);
        editor.post(piece + "/standing/withdrawal", "reason", "It was written by a test.");
    }

    @Test
    void remindsOfTheChildWhereTheSenderDoesNotRuleItOut() {
        assertThat(editor.page(proposed("story", "unsure")).select("main").text())
                .contains("Two people look at it");
        assertThat(editor.page(proposed("story", "no")).select("main").text()).doesNotContain("Two people look at it");
    }

    @Test
    void makesNoDraftOfAnotherLetter() {
        var letter = kept("contact", Map.of("title", "Bilby question", "message", "Where?"));

        assertThat(editor.page(letter).select("form[action$=/draft]")).isEmpty();
        assertThat(editor.post(letter + "/draft").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "EDITOR")
    void isForWhoMayWriteOnly(Role role) {
        try (var other = SignedIn.as(role, port)) {
            assertThat(other.post(proposed("story", "no") + "/draft").statusCode())
                    .isEqualTo(404);
        }
    }

    /** Publishes a draft just as it stands. */
    private HttpResponse<byte[]> published(String draft) {
        var form = (FormElement) editor.page(draft).select("main form.form").getFirst();
        var fields = Stream.concat(
                form.formData().stream().flatMap(it -> Stream.of(it.key(), it.value())), Stream.of("act", "publish"));
        return editor.postWithoutToken(draft, fields.toArray(String[]::new));
    }

    private int noted(String verb, String fact, String value) {
        return jdbc.sql("select count(*) from audit.entries where verb = :verb and facts ->> :fact = :value")
                .param("verb", verb)
                .param("fact", fact)
                .param("value", value)
                .query(Integer.class)
                .single();
    }

    private String made(String letter) {
        var answer = editor.post(letter + "/draft");
        assertThat(answer.statusCode()).isEqualTo(303);
        return path(Reader.header(answer, "Location"));
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }

    private String proposed(String kind, String child) {
        var answers = new LinkedHashMap<String, String>();
        answers.put("kind", kind);
        answers.put("title", "Bilby streets " + System.nanoTime());
        answers.put("link", "https://burrow.example/bilby");
        answers.put("message", "How bilbies cross.\n\nAnd when.");
        answers.put("child", child);
        answers.put("name", "Rana Haque");
        answers.put("organisation", "Burrow Aid");
        answers.put("email", "rana@example.org");
        return kept("contribute", answers);
    }

    private String kept(String door, Map<String, String> answers) {
        var letter = new Letter(
                ids.receipt(), door, Instant.parse("2026-11-02T09:00:00Z"), "sw", new LinkedHashMap<>(answers), null);
        return "/desk/letters/" + inbox.keep(letter);
    }
}
