package org.cities4children.alliance.landing;

import org.cities4children.alliance.coordination.Coordinating;
import org.cities4children.alliance.coordination.Coordinator;
import org.cities4children.alliance.coordination.CoordinatorRows;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.SignedIn;
import org.cities4children.web.address.Elsewhere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/alliances/KE/own/…}: whoever coordinates says whether their name is shown, and lays it down. */
@Controller
@SignedIn
class OwnCoordinationController {

    private static final String OWN = LandingsPage.PATH + "/{country}/own";

    private final CoordinatorRows rows;
    private final Coordinating coordinating;

    OwnCoordinationController(CoordinatorRows rows, Coordinating coordinating) {
        this.rows = rows;
        this.coordinating = coordinating;
    }

    /** @param shown whether they want to be named on its page */
    @PostMapping(OWN + "/name")
    ModelAndView name(
            @PathVariable String country, @RequestParam(defaultValue = "") String shown, Visitor visitor, Words words) {
        coordinating.show(own(country, visitor), shown.equals("yes"));
        return Elsewhere.after(words.to(LandingPage.path(country)));
    }

    @PostMapping(OWN + "/end")
    ModelAndView end(@PathVariable String country, Visitor visitor, Words words) {
        coordinating.end(own(country, visitor), visitor.id());
        return Elsewhere.after(words.to(LandingsPage.PATH));
    }

    private Coordinator own(String country, Visitor visitor) {
        return rows.of(visitor.id()).stream()
                .filter(it -> it.country().equals(country))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
