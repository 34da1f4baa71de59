package org.cities4children.settings.overview;

import org.cities4children.web.Power;
import org.cities4children.web.access.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/settings}. */
@Controller
@Needs(Power.CHANGE_SETTINGS)
class OverviewController {

    @GetMapping("/desk/settings")
    ModelAndView index() {
        return new ModelAndView("settings/overview/index", "page", new OverviewPage());
    }
}
