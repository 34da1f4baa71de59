package org.cities4children.editing.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cities4children.editing.row.Editables;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Publications.Read;
import org.cities4children.runtime.intake.Publishable;
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

    private static final String KIND = "resources";

    /** As far as the counts tell of what readers look for now. */
    private static final int DAYS = 90;

    /** Among so many of the most read those are looked for that lack one; so many of them are work for weeks. */
    private static final int LOOKED_AT = 1000;

    private static final int SHOWN = 50;

    private final Editables editables;
    private final Publications publications;
    private final Clock clock;

    WantedController(Editables editables, Publications publications, Clock clock) {
        this.editables = editables;
        this.publications = publications;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView index(@RequestParam(defaultValue = "") String language, Words words) {
        var chosen = words.languages().stream()
                .filter(it -> it.code().equals(language))
                .findFirst()
                .orElse(usual(words));
        return new ModelAndView(
                "editing/summary/index", "page", new WantedPage(KIND, chosen, DAYS, wanted(chosen.code())));
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

    private List<Read> wanted(String language) {
        var kind = editables.of(KIND).orElseThrow();
        var since = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS);
        var read = publications.mostRead(kind.published(), since, LOOKED_AT);
        return silent(kind, read, language).stream().limit(SHOWN).toList();
    }

    private static List<Read> silent(Publishable kind, List<Read> read, String language) {
        var silent = kind.silent(read.stream().map(Read::id).toList(), language);
        return read.stream().filter(it -> silent.contains(it.id())).toList();
    }
}
