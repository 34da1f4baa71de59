package org.cities4children.site.page;

import org.cities4children.web.NotFoundException;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /about} and what stands below it, {@code /privacy}, {@code /terms}, {@code /accessibility}. */
@Everyone
@Controller
class TextPageController {

    private final TextPages pages;

    TextPageController(TextPages pages) {
        this.pages = pages;
    }

    @GetMapping({"/about", "/about/principles", "/about/secretariat", "/privacy", "/terms", "/accessibility"})
    ModelAndView show(Words words) {
        var page = pages.at(words.path(), words.language()).orElseThrow(NotFoundException::new);
        return new ModelAndView("site/page/show", "page", page);
    }
}
