package org.cities4children.alliance.roster;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cities4children.web.Power;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.crowd.LargeAnswers;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /desk/memberships.csv}: the members for a spreadsheet. */
@Needs(Power.PUT_DECISIONS)
@Controller
class MembershipsTableController {

    static final String PATH = MembershipsPage.PATH + ".csv";

    private final MembershipsTable table;
    private final LargeAnswers large;

    MembershipsTableController(MembershipsTable table, LargeAnswers large) {
        this.table = table;
        this.large = large;
    }

    @GetMapping(PATH)
    void show(Words words, HttpServletResponse response) throws IOException {
        large.send(() -> {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"members_table.csv\"");
            table.write(response.getOutputStream(), words);
            return response;
        });
    }
}
