package org.cities4children.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.cities4children.WholeProgram;
import org.cities4children.alliance.Chapters;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the form of the call to a national alliance, in Iceland. */
@WholeProgram
class CallControllerTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Chapters chapters;

    @Autowired
    private JdbcClient jdbc;

    private SignedIn editor;

    @BeforeEach
    void comeIn() {
        editor = SignedIn.as(Role.EDITOR, port);
    }

    @AfterEach
    void go() {
        jdbc.sql("delete from alliance.chapter_members where country = 'IS'").update();
        jdbc.sql("delete from alliance.chapters where country = 'IS'").update();
        jdbc.sql("delete from mailbox.letters where door = 'call'").update();
        editor.close();
    }

    @Test
    void opensOneHoweverOftenTheButtonIsPressed() {
        var letter = "/desk/letters/" + sent();
        var page = editor.page(letter);
        assertThat(page.select("main").text()).contains("National alliance: Iceland", "Puffin Demo");
        var action = page.select("form[action$=/alliance]").attr("action");

        var presses = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> editor.post(action)))
                .toList();
        assertThat(presses).allSatisfy(it -> assertThat(it.join().statusCode()).isEqualTo(303));

        assertThat(chapters.of("IS").orElseThrow().leadOrganisation()).isEqualTo("Puffin Demo");
        assertThat(chapters.circle("IS").members())
                .singleElement()
                .satisfies(it -> assertThat(it.committee()).isTrue());
        assertThat(editor.page(letter).select("form[action$=/alliance]")).isEmpty();
        assertThat(editor.page(letter).select("#history + ol").text()).containsOnlyOnce("opened the national alliance");
        try (var reader = new Reader(port)) {
            assertThat(Html.checked(Reader.text(reader.get("/chapters/IS")))
                            .select("h1")
                            .text())
                    .isEqualTo("National alliance: Iceland");
        }
    }

    @Test
    void asksForWhatIsMissingAndKeepsWhatWasTyped() {
        try (var reader = new Reader(port)) {
            var answer = reader.post("/chapters/apply", "organisation", "Puffin Demo", "country", "Atlantis");
            assertThat(answer.statusCode()).isEqualTo(422);
            var page = Html.checked(Reader.text(answer));
            assertThat(page.select("#organisation").val()).isEqualTo("Puffin Demo");
            assertThat(page.select("#country-error, #message-error, #email-error"))
                    .hasSize(3);
        }
    }

    @Test
    void isForWhoAnswersLettersOnly() {
        var letter = "/desk/letters/" + sent();
        try (var member = SignedIn.as(Role.MEMBER, port);
                var ada = SignedIn.as(Role.ADMINISTRATOR, port)) {
            assertThat(member.post(letter + "/alliance").statusCode()).isEqualTo(404);
            assertThat(ada.post(letter + "/alliance").statusCode()).isEqualTo(404);
        }
        assertThat(editor.post("/desk/letters/C4C-7F3K-92QD/alliance").statusCode())
                .isEqualTo(404);
        assertThat(chapters.of("IS")).isEmpty();
    }

    private String sent() {
        try (var reader = new Reader(port)) {
            var answer = reader.post(
                    "/chapters/apply",
                    "country",
                    "IS",
                    "organisation",
                    "Puffin Demo",
                    "message",
                    "We look after streets for children in Reykjavík.",
                    "name",
                    "Ari Demo",
                    "email",
                    "ari@puffin.example");
            assertThat(answer.statusCode()).as(Reader.text(answer)).isEqualTo(303);
            return Reader.header(answer, "Location").replaceFirst(".*receipt=", "");
        }
    }
}
