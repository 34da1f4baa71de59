package org.cities4children.people.data;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.cities4children.people.password.Verdict;
import org.cities4children.people.password.VerdictHandler;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.SignedIn;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/account/data}: a copy of what is kept about whoever asks, and its end. */
@SignedIn
@Controller
class OwnDataController {

    private static final String PATH = OwnDataPage.PATH;
    private static final ContentDisposition FILE =
            ContentDisposition.attachment().filename("my-data.json").build();

    private final OwnData data;
    private final CopyFile file;

    OwnDataController(OwnData data, CopyFile file) {
        this.data = data;
        this.file = file;
    }

    @GetMapping(PATH)
    ModelAndView show(Visitor visitor) {
        return page(visitor, Verdict.FINE, false, HttpStatus.OK);
    }

    /** A post, since that a copy was taken is noted. */
    @PostMapping(PATH + "/copy")
    ResponseEntity<byte[]> copy(Visitor visitor) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, FILE.toString())
                .body(file.of(data.copy(visitor.id())).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(PATH + "/reading")
    ModelAndView read(Visitor visitor) {
        return new ModelAndView("people/data/reading", "page", file.page(data.copy(visitor.id())));
    }

    @PostMapping(PATH + "/erasure")
    ModelAndView erase(
            @RequestParam(defaultValue = "") String password,
            Visitor visitor,
            Words words,
            HttpServletResponse response) {
        var verdict = data.verdict(visitor.id(), password, words);
        if (!verdict.isFine()) {
            return page(visitor, verdict, false, VerdictHandler.refused(verdict, response));
        }
        return switch (data.erase(visitor.id())) {
            case ERASED -> new ModelAndView("people/data/erased");
            case LAST_ADMINISTRATOR -> page(visitor, verdict, true, HttpStatus.CONFLICT);
        };
    }

    private ModelAndView page(Visitor visitor, Verdict verdict, boolean last, HttpStatus status) {
        var shown =
                new OwnDataPage(data.person(visitor.id()), data.hasPassword(visitor.id()), verdict.mistakes(), last);
        var page = new ModelAndView("people/data/show", "page", shown);
        page.setStatus(status);
        return page;
    }
}
