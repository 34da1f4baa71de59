package org.cities4children.editing.summary;

import org.cities4children.web.Language;
import org.cities4children.web.Power;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/summaries}: in which languages summaries are wanted, of what is read most first. */
@Needs(Power.EDIT_CONTENT)
@Controller
class WantedController {

    static final String PATH = "/desk/summaries";

    private final Wanted wanted;

    WantedController(Wanted wanted) {
        this.wanted = wanted;
    }

    @GetMapping(PATH)
    ModelAndView index(@RequestParam(defaultValue = "") String language, Words words) {
        var chosen = words.languages().stream()
                .filter(it -> it.code().equals(language))
                .findFirst()
                .orElse(usual(words));
        return new ModelAndView("editing/summary/index", "page", wanted.in(chosen));
    }

    /** The reader's own; for those who read English, in which most is written, the next one. */
    private static Language usual(Words words) {
        return words.language() != Language.ENGLISH
                ? words.language()
                : words.languages().stream()
                        .filter(it -> it != Language.ENGLISH)
                        .findFirst()
                        .orElse(Language.ENGLISH);
    }
}
