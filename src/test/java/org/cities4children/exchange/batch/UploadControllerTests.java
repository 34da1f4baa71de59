package org.cities4children.exchange.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cities4children.exchange.batch.Handing.resource;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.cities4children.WholeProgram;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class UploadControllerTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private SignedIn editor;
    private Handing handing;

    @BeforeEach
    void open() {
        editor = SignedIn.as(Role.EDITOR, port);
        handing = new Handing(editor);
    }

    @AfterEach
    void close() {
        editor.close();
        jdbc.sql("delete from exchange.uploads").update();
    }

    @Test
    void showsRowByRowWhatWouldHappenAndTakesNothingInBefore() {
        var path = handing.handIn(
                "resources.jsonl",
                "\uFEFF" + resource("upload-numbat", "Numbat") + "\n\n"
                        + "{\"id\":\"upload-untitled\"}\n"
                        + "{broken\n"
                        + resource("upload-numbat", "Twin") + "\n"
                        + "{\"id\":\"upload-null\",\"title\":\"a\\u0000b\"}\n");
        var page = handing.settled(path);
        assertThat(page.select("main li").eachText()).contains("New 1", "Refused 4");
        assertThat(page.select("tbody tr").eachText().getLast()).startsWith("1").contains("New");
        assertThat(page.select("tbody").text())
                .contains("title: it is missing", "not JSON", "duplicate of line 1", "null character");
        assertThat(page.select("form[action$=/taking] button").text()).isEqualTo("Take this 1 row in");
        assertThat(handing.settled("/ar" + path).select("tbody").text()).contains("هذا الحقل ناقص");
        assertThat(editor.get("/hub/numbat").statusCode()).isEqualTo(404);
    }

    @Test
    void takesItInOnceHoweverOftenTheButtonIsPressed() throws InterruptedException {
        var path = handing.handIn("resources.jsonl", resource("twice-numbat", "Twice Numbat"));
        handing.settled(path);
        int before = batches();
        try (var hands = Executors.newFixedThreadPool(4)) {
            Callable<Integer> press = () -> editor.post(path + "/taking").statusCode();
            var pressed = hands.invokeAll(Stream.generate(() -> press).limit(8).toList());
            assertThat(pressed).extracting(it -> it.resultNow()).containsOnly(303);
        }
        var batch = handing.settled(path).select(".notice--good a").attr("href");
        assertThat(batches()).isEqualTo(before + 1);
        assertThat(editor.page(batch).select("h1").text()).contains("resources.jsonl");
        assertThat(editor.get("/hub/twice-numbat").statusCode()).isEqualTo(200);
    }

    @Test
    void showsAFileToNobodyElse() {
        var path = handing.handIn("resources.jsonl", resource("own-numbat", "Own Numbat"));
        handing.settled(path);
        jdbc.sql("update exchange.uploads set person = gen_random_uuid()").update();
        assertThat(editor.get(path).statusCode()).isEqualTo(404);
        assertThat(editor.get(path + "/rows.csv").statusCode()).isEqualTo(404);
        assertThat(editor.post(path + "/taking").statusCode()).isEqualTo(404);
        assertThat(editor.post(path + "/rehearsal").statusCode()).isEqualTo(404);
        assertThat(editor.post(path + "/removal").statusCode()).isEqualTo(404);
        try (var member = SignedIn.as(Role.MEMBER, port)) {
            assertThat(member.get(path).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void takesNothingInThatWasNotRehearsed() {
        var path = handing.handIn("resources.jsonl", resource("early-numbat", "Early Numbat"));
        handing.settled(path);
        jdbc.sql("update exchange.errands set outcome = 'failed' where upload is not null")
                .update();
        assertThat(editor.page(path).select("[role=alert]").text()).contains("Try again");
        assertThat(editor.post(path + "/taking").statusCode()).isEqualTo(409);
        assertThat(editor.post(path + "/rehearsal").statusCode()).isEqualTo(303);
        assertThat(handing.settled(path).select("form[action$=/taking]")).hasSize(1);
    }

    @Test
    void throwsAFileAway() {
        var path = handing.handIn("resources.jsonl", resource("gone-numbat", "Gone Numbat"));
        handing.settled(path);
        assertThat(editor.page("/desk/imports").select("main a[href=" + path + "]"))
                .hasSize(1);
        assertThat(editor.post(path + "/removal").statusCode()).isEqualTo(303);
        assertThat(editor.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void survivesWhateverIsInTheFile() {
        var nothing = handing.handIn("resources.jsonl", "\n\n");
        assertThat(handing.settled(nothing).text()).contains("There is nothing to take in");
        var odd = handing.handIn(
                "../../resources.jsonl",
                "x".repeat(5 << 20) + "\n[]\n\"\\ud800\"\n" + "[".repeat(5000) + "\n" + "{\"id\":\"long\",\"title\":\""
                        + "t".repeat(600) + "\"}\n");
        var page = handing.settled(odd);
        assertThat(page.select("h1").text()).isEqualTo("resources.jsonl");
        assertThat(page.select("main li").eachText()).contains("New 0", "Refused 5");
        assertThat(page.select("tbody").text()).contains("longer than 4 MB", "more than");
        var table = editor.get(odd + "/rows.csv");
        assertThat(Reader.header(table, "Content-Disposition")).contains("rehearsal.csv");
        assertThat(Reader.text(table).lines()).hasSize(6).first().asString().contains("\"Line\"");
    }

    private int batches() {
        return jdbc.sql("select count(*) from exchange.import_batches")
                .query(Integer.class)
                .single();
    }
}
