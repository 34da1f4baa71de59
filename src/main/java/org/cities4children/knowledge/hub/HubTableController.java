package org.cities4children.knowledge.hub;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.cities4children.knowledge.Searches;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.crowd.LargeAnswers;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The hub for spreadsheets: what the same parameters show at {@code /hub}, all of it on one sheet. */
@Everyone
@Controller
class HubTableController {

    private final HubTable table;
    private final Searches searches;
    private final LargeAnswers large;

    HubTableController(HubTable table, Searches searches, LargeAnswers large) {
        this.table = table;
        this.searches = searches;
        this.large = large;
    }

    /** Written as it is read: the hub may be larger than memory likes. */
    @GetMapping(HubQuery.TABLE)
    void show(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String sort,
            Words words,
            HttpServletResponse response)
            throws IOException {
        var query = HubQuery.of(q, Map.copyOf(parameters), sort, "1");
        var language = words.language().code();
        boolean callForHelp = searches.callForHelp(query.words());
        large.send(() -> {
            var rows = table.rows(query, current -> current.question(language, callForHelp));
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cities4children-hub.csv\"");
            rows.write(response.getOutputStream());
            return response;
        });
    }
}
