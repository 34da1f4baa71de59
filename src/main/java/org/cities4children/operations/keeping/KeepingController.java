package org.cities4children.operations.keeping;

import org.cities4children.mail.MailServer;
import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.cities4children.web.access.Needs;
import org.cities4children.web.face.Face;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/keeping}: the record of processing, and the sheet for an assessment (GDPR, articles 30 and 35). */
@Controller
@Needs(Power.READ_AUDIT)
class KeepingController {

    private final Register register;
    private final Face face;
    private final MailServer server;

    KeepingController(Register register, Face face, MailServer server) {
        this.register = register;
        this.face = face;
        this.server = server;
    }

    @GetMapping(KeepingPage.PATH)
    ModelAndView index() {
        var host = server.current().map(MailServer.Settings::host).orElse(null);
        return new ModelAndView("operations/keeping/index", "page", new KeepingPage(register.all(), face.name(), host));
    }

    @GetMapping(ImpactPage.PATH)
    ModelAndView assessment() {
        var risky = register.all().stream().filter(it -> it.keeping().isRisky()).toList();
        return new ModelAndView("operations/keeping/assessment", "page", new ImpactPage(risky, face.name()));
    }

    /** Puts it into the menu of the desk. */
    @Configuration(proxyBeanMethods = false)
    static class KeepingConfiguration {

        @Bean
        Workbench keepingBench() {
            return new Workbench(KeepingPage.PATH, "operations.keeping", Power.READ_AUDIT, 80);
        }
    }
}
