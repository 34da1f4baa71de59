package org.cities4children.alliance.mandate;

import java.util.UUID;
import org.cities4children.alliance.Mandate;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.SignedIn;
import org.cities4children.web.address.Elsewhere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/account/mandates}: whoever acts for an organisation lays that down, and whoever leads hands over. */
@Controller
@SignedIn
class OwnMandatesController {

    private static final String PATH = OwnMandatesPage.PATH;

    private final MandatePages pages;
    private final MandateRows rows;
    private final Granting granting;

    OwnMandatesController(MandatePages pages, MandateRows rows, Granting granting) {
        this.pages = pages;
        this.rows = rows;
        this.granting = granting;
    }

    @GetMapping(PATH)
    ModelAndView show(Visitor visitor) {
        return new ModelAndView("alliance/mandate/own", "page", pages.own(visitor.id()));
    }

    @PostMapping(PATH + "/{id}/end")
    ModelAndView end(@PathVariable UUID id, Visitor visitor, Words words) {
        granting.end(own(id, visitor), visitor.id());
        return Elsewhere.after(words.to(PATH));
    }

    /** @param to the mandate of whoever is to lead, of the same organisation */
    @PostMapping(PATH + "/{id}/handover")
    ModelAndView handOver(@PathVariable UUID id, @RequestParam UUID to, Visitor visitor, Words words) {
        var lead = own(id, visitor);
        var successor = rows.at(lead.organisation()).stream()
                .filter(it -> it.id().equals(to) && it.role().binds())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        granting.handOver(lead, successor.person(), visitor.id());
        return Elsewhere.after(words.to(PATH));
    }

    /** One that holds now, and is theirs. */
    private Mandate own(UUID id, Visitor visitor) {
        return rows.of(visitor.id()).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
