package org.cities4children.alliance.enquiry;

import org.cities4children.web.access.Everyone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /join/code}. */
@Everyone
@Controller
class CodeController {

    @GetMapping(CodePage.PATH)
    ModelAndView show() {
        return new ModelAndView("alliance/enquiry/code", "page", new CodePage());
    }
}
