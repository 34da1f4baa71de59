package org.cities4children.operations.keeping;

import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.cities4children.web.access.Needs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/keeping}: the record of what is kept of people (GDPR, article 30). */
@Controller
@Needs(Power.READ_AUDIT)
class KeepingController {

    private static final String PATH = "/desk/keeping";

    private final KeepingTable table;

    KeepingController(KeepingTable table) {
        this.table = table;
    }

    @GetMapping(PATH)
    ModelAndView index() {
        return new ModelAndView("operations/keeping/index", "page", KeepingPage.of(table.columns()));
    }

    /** Puts it into the menu of the desk. */
    @Configuration(proxyBeanMethods = false)
    static class KeepingConfiguration {

        @Bean
        Workbench keepingBench() {
            return new Workbench(PATH, "operations.keeping", Power.READ_AUDIT, 80);
        }
    }
}
