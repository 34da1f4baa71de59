package org.cities4children.people.address;

import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneOffset;
import java.util.Optional;
import org.cities4children.people.People;
import org.cities4children.people.address.AddressLinkPage.State;
import org.cities4children.web.access.Everyone;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The links in the mails about another address. Looking changes nothing, since mail scanners look at every link;
 * whoever presses the button has read the mailbox, and need not be signed in.
 */
@Everyone
@Controller
class AddressLinkController {

    static final String CONFIRM = "/address/confirmation";
    static final String STOP = "/address/stop";

    private final AddressChange change;
    private final People people;

    AddressLinkController(AddressChange change, People people) {
        this.change = change;
        this.people = people;
    }

    @GetMapping(CONFIRM + "/{token}")
    ModelAndView askConfirmation(@PathVariable String token, HttpServletResponse response) {
        return page(CONFIRM, token, State.OPEN, change.toConfirm(token), response);
    }

    @PostMapping(CONFIRM + "/{token}")
    ModelAndView confirm(@PathVariable String token, HttpServletResponse response) {
        return page(CONFIRM, token, State.DONE, change.confirm(token), response);
    }

    @GetMapping(STOP + "/{token}")
    ModelAndView askStop(@PathVariable String token, HttpServletResponse response) {
        return page(STOP, token, State.OPEN, change.toStop(token), response);
    }

    @PostMapping(STOP + "/{token}")
    ModelAndView stop(@PathVariable String token, HttpServletResponse response) {
        return page(STOP, token, State.DONE, change.stop(token), response);
    }

    private ModelAndView page(
            String path, String token, State state, Optional<Change> found, HttpServletResponse response) {
        // The address holds a secret: kept nowhere, told nobody; with no-referrer the form would send no origin.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "strict-origin");
        var key = path.equals(CONFIRM) ? "people.address.confirm" : "people.address.stop";
        var zone = found.map(it -> people.zone(it.person())).orElse(ZoneOffset.UTC);
        var shown = new AddressLinkPage(
                key, path + "/" + token, found.isPresent() ? state : State.OVER, found.orElse(null), zone);
        var page = new ModelAndView("people/address/link", "page", shown);
        page.setStatus(found.isPresent() ? HttpStatus.OK : HttpStatus.GONE);
        return page;
    }
}
