package org.cities4children.alliance.enquiry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.cities4children.alliance.application.Beginnings;
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

/** {@code /join/application}: begins an application, and brings back whoever has lost the link. */
@Everyone
@Controller
class StartController {

    private static final String LOST = StartPage.PATH + "/link";

    private final Beginnings beginnings;

    StartController(Beginnings beginnings) {
        this.beginnings = beginnings;
    }

    @GetMapping({StartPage.PATH, LOST})
    ModelAndView show(@RequestParam(defaultValue = "") String done) {
        var state = done.equals("forgotten") ? StartPage.State.FORGOTTEN : StartPage.State.NONE;
        return shown(StartForm.EMPTY, state, HttpStatus.OK);
    }

    @PostMapping(StartPage.PATH)
    ModelAndView begin(
            @RequestParam Map<String, String> sent,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response) {
        var form = StartForm.begin(sent, words);
        if (!form.tried().isGood()) {
            return shown(form, StartPage.State.NONE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var pause = beginnings.pause(request.getRemoteAddr());
        if (pause.isPositive()) {
            return often(form, pause, response);
        }
        var tried = form.tried();
        var token = beginnings.begin(
                tried.of("organisation"), tried.of("name"), tried.of("email"), words.language(), form.isTrapped());
        return Elsewhere.after(words.to(StartPage.PATH + "/" + token));
    }

    @PostMapping(LOST)
    ModelAndView again(
            @RequestParam Map<String, String> sent,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response) {
        var form = StartForm.again(sent, words);
        if (!form.tried().isGood()) {
            return shown(form, StartPage.State.NONE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var pause = beginnings.pause(request.getRemoteAddr());
        if (pause.isPositive()) {
            return often(form, pause, response);
        }
        beginnings.again(form.tried().of("lost"), words.language());
        return shown(StartForm.EMPTY, StartPage.State.MAILED, HttpStatus.OK);
    }

    private static ModelAndView often(StartForm form, Duration pause, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds() + 1));
        return shown(form, StartPage.State.OFTEN, HttpStatus.TOO_MANY_REQUESTS);
    }

    private static ModelAndView shown(StartForm form, StartPage.State state, HttpStatus status) {
        var page = new ModelAndView("alliance/enquiry/start", "page", new StartPage(form.tried(), state));
        page.setStatus(status);
        return page;
    }
}
