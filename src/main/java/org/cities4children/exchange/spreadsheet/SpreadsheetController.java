package org.cities4children.exchange.spreadsheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.crowd.LargeAnswers;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The hub for spreadsheets. */
@Everyone
@Controller
class SpreadsheetController {

    private final Spreadsheet spreadsheet;
    private final LargeAnswers large;

    SpreadsheetController(Spreadsheet spreadsheet, LargeAnswers large) {
        this.spreadsheet = spreadsheet;
        this.large = large;
    }

    /** Written as it is read: the hub may be larger than memory likes. */
    @GetMapping("/hub/export.csv")
    void show(HttpServletResponse response) throws IOException {
        large.send(() -> {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cities4children-hub.csv\"");
            spreadsheet.write(response.getOutputStream());
            return response;
        });
    }
}
