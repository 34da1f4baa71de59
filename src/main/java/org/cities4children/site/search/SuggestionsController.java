package org.cities4children.site.search;

import java.util.List;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /search/suggestions}: what the search line offers while somebody types; a comfort that nothing depends on. */
@Everyone
@Controller
class SuggestionsController {

    private final Suggestions suggestions;

    SuggestionsController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GetMapping("/search/suggestions")
    ResponseEntity<Answer> index(@RequestParam(defaultValue = "") String q, Words words) {
        var found = suggestions.of(SearchController.typed(q), words);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Answer(found, words.n("site.search.suggested", found.size())));
    }

    /**
     * What the script takes.
     *
     * @param said how many there are, for those who hear the page
     */
    record Answer(List<Suggestions.Suggestion> found, String said) {}
}
