package org.cities4children.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cities4children.exchange.Documents;
import org.cities4children.exchange.Shelf;
import org.cities4children.web.crowd.LargeAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class SpreadsheetControllerTests {

    @Test
    void handsOutOneHarmlessRowForEachResource() throws Exception {
        var shelf = new Shelf(List.of(Shelf.resource(1, "=HYPERLINK(\"x\")"), Shelf.resource(2, "Ordinary")));
        var spreadsheet = new Spreadsheet(shelf, Shelf.terms(), Documents.settings());

        var answer = MockMvcTester.of(new SpreadsheetController(spreadsheet, new LargeAnswers()))
                .get()
                .uri("/hub/export.csv")
                .exchange();

        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "text/csv;charset=UTF-8");
        assertThat(answer.getResponse().getContentAsString())
                .startsWith("\uFEFF\"id\",\"title\",")
                .contains("\"'=HYPERLINK(\"\"x\"\")\"", "\"Ordinary\"", "\"https://c4c.example/hub/slug-2\"")
                .contains("\"Play\"", "\"Amina Demo; =Demo Institute\"", "\"'=Demo Institute\"")
                .endsWith("\r\n");
    }
}
