package org.cities4children.people.directory;

import jakarta.servlet.http.HttpServletResponse;
import java.text.Collator;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Paging;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /people}: who wants to be found, as far as the reader may find them. */
@Everyone
@Controller
class DirectoryController {

    private final Directory directory;

    DirectoryController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping(Entry.PATH)
    ModelAndView index(
            @RequestParam Map<String, String> sent, Visitor visitor, Words words, HttpServletResponse response) {
        forgotten(response);
        var asked = DirectoryQuery.of(sent);
        int total = directory.count(asked, visitor);
        int pages = Math.max(1, (total + Directory.PER_PAGE - 1) / Directory.PER_PAGE);
        var query = asked.at(Math.min(asked.page(), pages));
        var countries = directory.countries(visitor).stream()
                .sorted(Comparator.comparing(
                        words::country, Collator.getInstance(words.language().locale())))
                .toList();
        var page = new DirectoryPage(
                DirectoryPage.Looked.of(query),
                directory.part(query, visitor),
                countries,
                total,
                new Paging(query.page(), pages, it -> query.at(it).address()));
        return new ModelAndView("people/directory/index", "page", page);
    }

    @GetMapping(Entry.PATH + "/{id}")
    ModelAndView show(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        forgotten(response);
        var somebody = directory.one(id, visitor).orElseThrow(NotFoundException::new);
        boolean own =
                visitor.isSignedIn() && visitor.id().equals(somebody.entry().person());
        return new ModelAndView("people/directory/show", "page", new SomebodyPage(somebody, own));
    }

    /** Who leaves is gone at once, also from caches on the way. */
    private static void forgotten(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }
}
