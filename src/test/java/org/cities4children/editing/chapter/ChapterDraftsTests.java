package org.cities4children.editing.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.cities4children.WholeProgram;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.publishing.Indexing;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** News and events of a national alliance, from the coordinator's draft to the lists of everybody. */
@WholeProgram
class ChapterDraftsTests {

    private static final String KENYA = "/desk/alliances/KE/drafts";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Indexing indexing;

    private SignedIn ada;
    private SignedIn coordinator;
    private SignedIn editor;
    private String title;

    @BeforeEach
    void come() {
        ada = SignedIn.as(Role.ADMINISTRATOR, port);
        coordinator = SignedIn.as(Role.MEMBER, port);
        editor = SignedIn.as(Role.EDITOR, port);
        title = "Quagga crossing " + System.nanoTime();
        ada.post("/desk/alliances/KE/coordinators", "email", "member@demo.example");
    }

    @AfterEach
    void go() {
        jdbc.sql("delete from alliance.coordinators").update();
        jdbc.sql("delete from editing.drafts where content ->> 'title' like 'Quagga%'")
                .update();
        for (var id : jdbc.sql(
                        "select id from publishing.publications where title like 'Quagga%' and withdrawn is null")
                .query(UUID.class)
                .list()) {
            editor.post("/desk/content/posts/" + id + "/standing/withdrawal", "reason", "It was written by a test.");
            editor.post("/desk/content/events/" + id + "/standing/withdrawal", "reason", "It was written by a test.");
        }
        ada.post("/desk/alliances/KE/reopening");
        ada.close();
        coordinator.close();
        editor.close();
    }

    @Test
    void areWrittenByWhoCoordinatesAndPublishedByAnEditor() {
        var draft = written("posts");
        assertThat(coordinator.get(draft.replace("KE", "CO")).statusCode())
                .as("under another country")
                .isEqualTo(404);
        assertThat(coordinator.get("/desk/drafts/" + id(draft)).statusCode())
                .as("the editors' own page")
                .isEqualTo(404);
        assertThat(editor.get(draft.replace("KE", "CO")).statusCode()).isEqualTo(404);
        assertThat(editor.page("/desk").select("main").text())
                .contains("A draft of the national alliance Kenya", title);

        publish(draft);
        assertThat(coordinator.page(draft).select("main").text()).contains("An editor has published it");
        assertThat(coordinator
                        .post(draft, "base-mark", "9", "title", "Quagga changed")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void stayTheNationalAlliancesWhateverIsSent() {
        var answer = coordinator.post(KENYA + "/new/posts", "title", title, "text", "Words.", "chapter", "CO");
        var draft = path(answer);
        assertThat(draft).startsWith(KENYA);
        assertThat(jdbc.sql("select content ->> 'chapter' from editing.drafts where id = :id")
                        .param("id", UUID.fromString(id(draft)))
                        .query(String.class)
                        .single())
                .isEqualTo("KE");
        var form = coordinator.page(draft);
        assertThat(form.select("[name=chapter]")).isEmpty();
        coordinator.post(draft, "base-mark", form.select("[name=base-mark]").val(), "title", title, "chapter", "");
        assertThat(coordinator.get(draft).statusCode()).isEqualTo(200);
    }

    @Test
    void loseNothingWhenTwoWriteAtOnceAndAreNotChangedOncePlanned() {
        var draft = written("posts");
        var mark = coordinator.page(draft).select("[name=base-mark]").val();
        assertThat(coordinator
                        .post(draft, "base-mark", mark, "title", title, "text", "First words.")
                        .statusCode())
                .isEqualTo(303);
        var late = coordinator.post(draft, "base-mark", mark, "title", title, "text", "Second words.");
        assertThat(late.statusCode()).isEqualTo(409);
        var both = Html.checked(Reader.text(late));
        assertThat(both.select("#text").val()).isEqualTo("Second words.");
        assertThat(both.select("main").text()).contains("First words.");

        jdbc.sql("update editing.drafts set due = timestamp '2099-01-01 09:00', zone = 'UTC' where id = :id")
                .param("id", UUID.fromString(id(draft)))
                .update();
        mark = coordinator.page(draft).select("[name=base-mark]").val();
        assertThat(coordinator
                        .post(draft, "base-mark", mark, "title", title, "text", "Later words.")
                        .statusCode())
                .isEqualTo(409);
        coordinator.post(draft + "/end", "base-mark", mark);
        assertThat(coordinator.page(draft).select("main").text()).contains("An editor has planned");
    }

    @Test
    void standInTheListsOfTheirNationalAllianceUntilAnEditorLetsThemIntoThoseOfAll() {
        var story = publish(written("posts"));
        var event = publish(written("events"));
        indexing.await();

        var own = List.of(
                "/chapters/KE", "/chapters/KE/feed.atom", "/chapters/KE/events.ics", "/stories?in=KE", "/events?in=KE");
        var all = List.of("/stories", "/events", "/stories/feed.atom", "/feed.atom", "/events.ics");
        var others = List.of("/chapters/CO", "/chapters/CO/feed.atom", "/chapters/CO/events.ics", "/stories?in=CO");
        assertThat(own).allSatisfy(it -> assertThat(text(it)).as(it).contains(title));
        assertThat(all).allSatisfy(it -> assertThat(text(it)).as(it).doesNotContain(title));
        assertThat(others).allSatisfy(it -> assertThat(text(it)).as(it).doesNotContain(title));
        assertThat(text("/search?q=quagga")).as("it is public").contains(title);
        assertThat(page("/stories?in=KE").select("article a[href=/chapters/KE]").text())
                .contains("National alliance: Kenya");

        for (var id : List.of(story, event)) {
            var kind = id.equals(story) ? "posts" : "events";
            var standing = "/desk/content/" + kind + "/" + id + "/standing";
            assertThat(editor.page(standing).select("form[action$=/promotion]")).hasSize(1);
            editor.post(standing + "/promotion");
            editor.post(standing + "/promotion");
            assertThat(noted("publishing.promote", id)).isEqualTo(1);
            assertThat(coordinator.post(standing + "/promotion").statusCode()).isEqualTo(404);
        }
        indexing.await();
        assertThat(all).allSatisfy(it -> assertThat(text(it)).as(it).contains(title));
        assertThat(own).allSatisfy(it -> assertThat(text(it)).as(it).contains(title));

        editor.post("/desk/content/posts/" + story + "/standing/promotion/end");
        editor.post("/desk/content/events/" + event + "/standing/promotion/end");
        indexing.await();
        assertThat(all).allSatisfy(it -> assertThat(text(it)).as(it).doesNotContain(title));
    }

    @Test
    void stayWhenItIsClosedButNothingNewIsPublished() {
        var story = publish(written("posts"));
        var waiting = written("events");
        ada.post("/desk/alliances/KE/closing", "reason", "A test closes it.");
        indexing.await();

        assertThat(text("/chapters/KE")).contains(title);
        assertThat(coordinator.get(waiting).statusCode()).isEqualTo(404);
        var form = editor.page("/desk/drafts/" + id(waiting));
        var refused = editor.post(
                "/desk/drafts/" + id(waiting),
                "base-mark",
                form.select("[name=base-mark]").val(),
                "title",
                title,
                "date",
                "2099-05-05",
                "chapter",
                "KE",
                "act",
                "publish");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Reader.text(refused)).contains("is closed and takes nothing new");

        var piece = "/desk/content/posts/" + story;
        assertThat(editor.sent(piece, "description", "A mended sentence.").statusCode())
                .as("what it has may be mended")
                .isEqualTo(303);
    }

    private String written(String kind) {
        return path(coordinator.post(
                KENYA + "/new/" + kind, "title", title, "date", "2099-05-05", "text", "About quaggas."));
    }

    /** As an editor does; the number of what it became. */
    private String publish(String draft) {
        var path = "/desk/drafts/" + id(draft);
        var form = editor.page(path);
        var answer = editor.post(
                path,
                "base-mark",
                form.select("[name=base-mark]").val(),
                "title",
                title,
                "date",
                "2099-05-05",
                "text",
                "About quaggas.",
                "chapter",
                form.select("#chapter option[selected]").val(),
                "act",
                "publish");
        return path(answer).replaceFirst("\\?.*", "").replaceFirst(".*/", "");
    }

    private static String id(String draft) {
        return draft.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
    }

    private static String path(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(Reader.text(answer)).isEqualTo(303);
        return Reader.header(answer, "Location")
                .replaceFirst("^https?://[^/]*", "")
                .replaceFirst("\\?.*", "");
    }

    private int noted(String verb, String id) {
        return jdbc.sql("select count(*) from audit.entries where verb = :verb and object = :object")
                .param("verb", verb)
                .param("object", "publication:" + id)
                .query(Integer.class)
                .single();
    }

    private String text(String path) {
        try (var reader = new Reader(port)) {
            var answer = reader.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return Reader.text(answer).replace("\r\n ", "");
        }
    }

    private Document page(String path) {
        return Html.checked(text(path));
    }
}
