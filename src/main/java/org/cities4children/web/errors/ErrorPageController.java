package org.cities4children.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import org.cities4children.web.GoneException;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.language.PageLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Answers every refused or failed request: people with a page in their language, programs that ask for JSON with that.
 */
@Everyone
@Controller
class ErrorPageController implements ErrorController {

    private final PageLanguage language;
    private final ErrorAttributes errors;

    ErrorPageController(PageLanguage language, ErrorAttributes errors) {
        this.language = language;
        this.errors = errors;
    }

    @RequestMapping("/error")
    Object show(HttpServletRequest request, HttpServletResponse response, Model model) {
        var page = page(request);
        response.setStatus(page.status());
        response.setHeader("Cache-Control", "no-store");
        if (wantsJson(request.getHeader("Accept"))) {
            return json(page);
        }
        model.addAttribute("page", page);
        return "error/page";
    }

    private ErrorPage page(HttpServletRequest request) {
        // Nothing went wrong for those who come here by themselves: but there is nothing to see.
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var reference = request.getAttribute(BreakdownFilter.REFERENCE) instanceof String given ? given : null;
        var tombstone =
                errors.getError(new ServletWebRequest(request)) instanceof GoneException gone ? gone.tombstone() : null;
        return ErrorPage.of(status, language.words(request), reference, tombstone);
    }

    private static boolean wantsJson(@Nullable String accept) {
        return accept != null && accept.contains("json") && !accept.contains("text/html");
    }

    private static ResponseEntity<Object> json(ErrorPage page) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("title", page.title());
        problem.put("status", page.status());
        problem.put("detail", page.text());
        if (page.reference() != null) {
            problem.put("reference", page.reference());
        }
        return ResponseEntity.status(page.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
