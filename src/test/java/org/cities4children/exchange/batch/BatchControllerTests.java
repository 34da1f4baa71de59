package org.cities4children.exchange.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cities4children.exchange.batch.Handing.resource;

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
class BatchControllerTests {

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
    void undoesAnImportAfterItWasShownWhatThatDoes() {
        var path = handing.taken(
                "resources.jsonl",
                resource("batch-numbat", "Batch Numbat") + "\n" + resource("batch-kite", "Batch Kite"));
        var page = editor.page(path);
        assertThat(page.select("main").text()).contains("taken in", "Begun by");
        assertThat(page.select("form[action$=/undo]")).isEmpty();
        assertThat(editor.post(path + "/undo", "rehearsal", "").statusCode()).isEqualTo(409);

        assertThat(editor.post(path + "/undo-rehearsal").statusCode()).isEqualTo(303);
        page = handing.settled(path);
        assertThat(page.select(".notice--sun").text()).contains("put back: 2", "stay: 0");
        assertThat(editor.get("/hub/batch-numbat").statusCode()).isEqualTo(200);
        var rehearsal = page.select("[name=rehearsal]").val();
        assertThat(editor.post(path + "/undo", "rehearsal", rehearsal).statusCode())
                .isEqualTo(303);
        page = handing.settled(path);
        assertThat(page.select("main").text()).contains("It is undone. Rows put back: 2");
        assertThat(editor.get("/hub/batch-numbat").statusCode()).isEqualTo(404);
        assertThat(page.select("form[action*=undo]")).isEmpty();
    }

    @Test
    void namesTheRowThatSomebodyCorrectedSinceAndLeavesIt() {
        var path = handing.taken(
                "topics.jsonl",
                "{\"id\":\"batch-kites\",\"label\":\"Kites\"}\n{\"id\":\"batch-tops\",\"label\":\"Tops\"}");
        jdbc.sql("update publishing.terms set synonyms = '{Dragons}' where id = 'batch-kites'")
                .update();
        editor.post(path + "/undo-rehearsal");
        var page = handing.settled(path);
        assertThat(page.select("#kept ~ div tbody").text()).contains("batch-kites", "changed after the import");
        editor.post(path + "/undo", "rehearsal", page.select("[name=rehearsal]").val());
        page = handing.settled(path);
        assertThat(page.select("main strong").eachText()).contains("partly undone");
        jdbc.sql("delete from publishing.terms where id = 'batch-kites'").update();
    }

    @Test
    void handsOutAllRowsAsATable() {
        var path = handing.taken("resources.jsonl", resource("table-numbat", "Table Numbat"));
        var answer = editor.get(path + "/rows.csv");
        assertThat(Reader.header(answer, "Content-Type")).startsWith("text/csv");
        assertThat(Reader.text(answer)).contains("\"Line\"", "\"New\"", "table-numbat");
    }

    @Test
    void knowsNoOtherBatchAndShowsNoneToOthers() {
        assertThat(editor.get("/desk/imports/999999999").statusCode()).isEqualTo(404);
        assertThat(editor.get("/desk/imports/x").statusCode()).isEqualTo(404);
        assertThat(editor.get("/desk/imports/x/rows.csv").statusCode()).isEqualTo(404);
        assertThat(editor.post("/desk/imports/999999999/undo-rehearsal").statusCode())
                .isEqualTo(404);
        assertThat(editor.post("/desk/imports/999999999/undo").statusCode()).isEqualTo(404);
        try (var administrator = SignedIn.as(Role.ADMINISTRATOR, port)) {
            assertThat(administrator.get("/desk/imports/1").statusCode()).isEqualTo(404);
            assertThat(administrator.get("/desk/imports/1/rows.csv").statusCode())
                    .isEqualTo(404);
        }
    }
}
