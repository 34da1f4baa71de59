package org.cities4children.alliance.landing;

import java.util.Map;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.Chapter.Own;
import org.cities4children.alliance.chapter.ChapterTexts;
import org.cities4children.alliance.chapter.ChapterTexts.Text;
import org.cities4children.runtime.RowRefused;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.SignedIn;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.form.Tried;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /desk/alliances/KE/text}: who coordinates a national alliance, and the secretariat, write what its page says.
 */
@Controller
@SignedIn
class TextController {

    private static final String TEXT = LandingsPage.PATH + "/{country}/text";

    private final Care care;
    private final ChapterTexts texts;

    TextController(Care care, ChapterTexts texts) {
        this.care = care;
        this.texts = texts;
    }

    @GetMapping(TEXT)
    ModelAndView show(@PathVariable String country, Visitor visitor) {
        return shown(care.of(visitor, country), Tried.nothing(), HttpStatus.OK);
    }

    @PostMapping(TEXT)
    ModelAndView change(
            @PathVariable String country, @RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var chapter = care.of(visitor, country);
        var tried = Tried.of(sent);
        var own = new Own(tried.of("language"), tried.of("own_name"), tried.of("about"));
        try {
            return texts.change(country, new Text(tried.of("mark"), own), visitor.id())
                    ? Elsewhere.after(words.to("/chapters/" + country))
                    : shown(chapter, tried, HttpStatus.CONFLICT);
        } catch (RowRefused refused) {
            var told = tried.unless(false, refused.field(), words.t(refused.reason()));
            return shown(chapter, told, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView shown(Chapter chapter, Tried tried, HttpStatus status) {
        var text = texts.of(chapter.country()).orElseThrow(NotFoundException::new);
        var overtaken = status == HttpStatus.CONFLICT;
        var page = new ModelAndView("alliance/landing/text", "page", new TextPage(chapter, text, tried, overtaken));
        page.setStatus(status);
        return page;
    }
}
