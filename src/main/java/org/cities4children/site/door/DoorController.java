package org.cities4children.site.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cities4children.mailbox.Helplines;
import org.cities4children.publishing.Publications;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.address.Elsewhere;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms of the ways in, and the page that gives the receipt number. */
@Everyone
@Controller
class DoorController {

    private static final Pattern RECEIPT = Pattern.compile("C4C(-[0-9A-HJKMNP-TV-Z]{4}){2}");

    private final Post post;
    private final Helplines helplines;
    private final Publications publications;

    DoorController(Post post, Helplines helplines, Publications publications) {
        this.publications = publications;
        this.post = post;
        this.helplines = helplines;
    }

    /** Not for good: the newsletters that were sent will stand there. */
    @GetMapping("/newsletter")
    ModelAndView newsletter(Words words) {
        return Elsewhere.forNow(words.to(Door.NEWSLETTER.path()));
    }

    @GetMapping({"/contact", "/concern", "/join", "/contribute", "/chapters/apply", "/newsletter/subscribe"})
    ModelAndView show(
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String link,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String country,
            Words words) {
        var door = door(words);
        // A page that asks for something says what it is about; nothing else can be filled in from an address.
        var known = Map.of("title", title, "link", link, "about", about, "page", page);
        var answers = Answers.read(door, name -> known.getOrDefault(name, ""));
        return form(DoorPage.of(door, answers, help(door, country)), HttpStatus.OK);
    }

    @PostMapping({"/contact", "/concern", "/join", "/contribute", "/chapters/apply", "/newsletter/subscribe"})
    ModelAndView send(Words words, HttpServletRequest request, HttpServletResponse response) {
        var door = door(words);
        var answers = Answers.read(
                door, name -> Optional.ofNullable(request.getParameter(name)).orElse(""));
        var page = DoorPage.of(door, answers, help(door, ""));
        return switch (post.send(door, answers, request.getRemoteAddr(), words)) {
            case Post.Kept(var receipt) -> Elsewhere.after(words.to(door.thanks() + "?receipt=" + receipt));
            case Post.Refused(var mistakes) -> form(page.with(mistakes), HttpStatus.UNPROCESSABLE_CONTENT);
            case Post.MayExist(var like, var mistakes) ->
                form(page.beside(like).with(mistakes), HttpStatus.UNPROCESSABLE_CONTENT);
            case Post.Known(var path) -> Elsewhere.after(words.to("/contribute/known?at=" + path));
            case Post.TooMany(var seconds) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
                yield form(page.stoppedBy("site.trouble.often"), HttpStatus.TOO_MANY_REQUESTS);
            }
            case Post.NotKept() -> form(page.stoppedBy("site.trouble.lost"), HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    @GetMapping({
        "/contact/thanks",
        "/concern/thanks",
        "/join/thanks",
        "/contribute/thanks",
        "/chapters/apply/thanks",
        "/newsletter/subscribe/thanks"
    })
    ModelAndView thanked(@RequestParam(defaultValue = "") String receipt, Words words, HttpServletResponse response) {
        if (!RECEIPT.matcher(receipt).matches()) {
            throw new NotFoundException();
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return new ModelAndView("site/door/thanks", "page", new ThanksPage(door(words), receipt));
    }

    /** Thanks for what is public already, of which nothing was kept. */
    @GetMapping("/contribute/known")
    ModelAndView known(@RequestParam(defaultValue = "") String at) {
        var listing = publications.pointedAt(at).orElseThrow(NotFoundException::new);
        return new ModelAndView("site/door/known", "page", new KnownPage(listing));
    }

    private static Door door(Words words) {
        return Door.at(words.path()).orElseThrow(NotFoundException::new);
    }

    private Help help(Door door, String country) {
        return door == Door.CONCERN ? new Help(helplines.all(), country) : Help.NONE;
    }

    private static ModelAndView form(DoorPage page, HttpStatus status) {
        var form = new ModelAndView("site/door/show", "page", page);
        form.setStatus(status);
        return form;
    }
}
