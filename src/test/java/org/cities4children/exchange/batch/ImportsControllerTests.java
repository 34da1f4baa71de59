package org.cities4children.exchange.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.cities4children.WholeProgram;
import org.cities4children.exchange.errand.Clerk;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class ImportsControllerTests {

    private static final String PATH = "/desk/imports";

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clerk clerk;

    private SignedIn editor;

    @BeforeEach
    void open() {
        editor = SignedIn.as(Role.EDITOR, port);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void isReachedFromTheDeskAndTellsWhatWasTakenInBefore() {
        assertThat(editor.page("/desk").select("main a[href=/desk/imports]")).hasSize(1);
        var page = editor.page(PATH);
        var oldest = editor.page(PATH + "?page=999999");
        assertThat(oldest.select("tbody").text()).contains("sample content", "outside the browser", "taken in");
        assertThat(page.select("#kind option").eachText()).contains("Topics", "Resources", "National alliances");
        assertThat(editor.page("/ar" + PATH + "?page=x").select("html").attr("dir"))
                .isEqualTo("rtl");
    }

    @Test
    void saysWhatIsWrongWithAFileAsAWhole() throws IOException {
        assertThat(refused("", new byte[0])).contains("Choose a file.");
        assertThat(refused("resources.jsonl", new byte[0])).contains("The file is empty.");
        assertThat(refused("resources.xlsx", text("a,b"))).contains("ends neither with .jsonl nor with .csv");
        assertThat(refused("resources.csv", text("a,b"))).contains("comes in a file whose name ends with .jsonl");
        assertThat(refused("wings.jsonl", text("{}"))).contains("Choose what is in the file");
        assertThat(refused("resources.jsonl", zip())).contains("This is no text in UTF-8");
        assertThat(refused("resources.jsonl", "{}".getBytes(StandardCharsets.UTF_16)))
                .contains("This is no text in UTF-8");
        assertThat(refused("resources.jsonl", new byte[UploadForm.LARGEST + 1])).contains("larger than 10 MB");
    }

    @Test
    void asksToWaitWhoHasFiveFilesBeingWorkedOn() throws SQLException {
        // As if an import were running on another node, so that none of them is done.
        try (var node = database.getConnection();
                var turn = node.createStatement()) {
            turn.execute("select pg_advisory_lock(hashtext('exchange.imports'))");
            try {
                for (var i = 0; i < 5; i++) {
                    new Handing(editor).handIn("resources.jsonl", Handing.resource("waiting-" + i, "Waiting"));
                }
                assertThat(refused("resources.jsonl", text("{}"))).contains("still working on 5 files of yours");
            } finally {
                jdbc.sql("delete from exchange.uploads").update();
                turn.execute("select pg_advisory_unlock(hashtext('exchange.imports'))");
            }
        }
    }

    @Test
    void takesNoSixthFileHoweverManyComeAtTheSameMoment() throws Exception {
        var person = jdbc.sql("select id from people.persons where email_key = 'editor@demo.example'")
                .query(UUID.class)
                .single();
        // As if an import were running on another node, so that none of them is done.
        try (var node = database.getConnection();
                var turn = node.createStatement();
                var crowd = Executors.newFixedThreadPool(8)) {
            turn.execute("select pg_advisory_lock(hashtext('exchange.imports'))");
            try {
                Callable<Boolean> handing = () ->
                        clerk.handIn(person, "resources", "a.jsonl", text("{}")).isPresent();
                assertThat(crowd.invokeAll(Collections.nCopies(16, handing)))
                        .filteredOn(it -> it.resultNow())
                        .hasSize(5);
            } finally {
                jdbc.sql("delete from exchange.uploads").update();
                turn.execute("select pg_advisory_unlock(hashtext('exchange.imports'))");
            }
        }
    }

    @Test
    void saysItInTheReadersLanguage() {
        var answer = editor.postFile("/sw" + PATH, "file", "a.zip", text("x"), "kind", "");
        assertThat(Html.checked(Reader.text(answer)).select("#mistakes").text()).contains("haliishii na .jsonl");
    }

    /** As a browser does that sends all of it before it reads. */
    @Test
    void saysInTheReadersLanguageThatAFileIsLargerThanAnythingThatIsRead() throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(5_000);
            var head =
                    "POST /ar" + PATH + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + SignedIn.cookie(Role.EDITOR, port)
                            + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: " + (48 << 20)
                            + "\r\n\r\n";
            socket.getOutputStream().write(text(head));
            var piece = new byte[1 << 20];
            for (var sent = 0; sent < 48; sent++) {
                socket.getOutputStream().write(piece);
            }
            socket.getOutputStream().flush();
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 413").contains("Content-Language: ar", "Connection: close");
            assertThat(Jsoup.parse(answer).select("h1").text()).isEqualTo("هذا أكبر مما يمكننا قبوله");
        }
    }

    @Test
    void readsNoFileOfStrangersNorOfAFormThatIsNotOurs() {
        try (var stranger = new Reader(port)) {
            assertThat(stranger.postFile("/contact", "file", "a.jsonl", text("{}"))
                            .statusCode())
                    .isEqualTo(415);
            assertThat(stranger.postFile(PATH, "file", "a.jsonl", text("{}")).statusCode())
                    .isEqualTo(415);
        }
        try (var reader = new Reader(port, SignedIn.cookie(Role.EDITOR, port))) {
            assertThat(reader.postFile(PATH, "file", "resources.jsonl", text("{}"))
                            .statusCode())
                    .isEqualTo(403);
        }
        try (var member = SignedIn.as(Role.MEMBER, port)) {
            assertThat(member.postFile(PATH, "file", "resources.jsonl", text("{}"))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    private String refused(String name, byte[] content) {
        var answer = editor.postFile(PATH, "file", name, content, "kind", "");
        assertThat(answer.statusCode()).as(name).isEqualTo(422);
        Document page = Html.checked(Reader.text(answer));
        assertThat(page.select("#mistakes a[href=#file], #mistakes a[href=#kind]"))
                .hasSize(1);
        return page.select("#mistakes").text();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../resources.jsonl"));
            zip.write(text("{}"));
        }
        return bytes.toByteArray();
    }
}
