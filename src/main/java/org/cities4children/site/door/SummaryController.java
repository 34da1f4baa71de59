package org.cities4children.site.door;

import org.cities4children.publishing.Address;
import org.cities4children.publishing.Publications;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.address.Elsewhere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** {@code /hub/…/summary}: the letter that hands in a summary of a resource in the reader's language. */
@Everyone
@Controller
class SummaryController {

    private final Publications publications;

    SummaryController(Publications publications) {
        this.publications = publications;
    }

    @GetMapping("/hub/{slug}/summary")
    ModelAndView show(@PathVariable String slug, Words words) {
        return switch (publications.at("resource", slug)) {
            case Address.Here here -> new ModelAndView("site/door/summary", "page", new SummaryPage(here.listing()));
            case Address.Moved moved -> Elsewhere.permanently(words.to(moved.path() + "/summary"));
            case Address.Gone gone -> throw gone.exception();
            case Address.Nowhere _ -> throw new NotFoundException();
        };
    }
}
