package org.cities4children.people.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.people.passkey.Keyring;
import org.cities4children.people.passkey.PasskeyHandler;
import org.cities4children.people.passkey.Refusal;
import org.cities4children.people.session.SessionHandler;
import org.cities4children.web.Mistake;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.SignedIn;
import org.cities4children.web.address.Elsewhere;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A person's passkeys: all of them, one more, one less. */
@SignedIn
@Controller
class PasskeysController {

    static final String PATH = "/desk/account/passkeys";

    private static final Set<String> DONE = Set.of("added", "removed");
    private static final int BOTH = 2;

    private final OwnPasskeys own;
    private final SecondFactorPages second;
    private final PasskeyHandler passkeys;
    private final SessionHandler sessions;
    private final People people;

    PasskeysController(
            OwnPasskeys own,
            SecondFactorPages second,
            PasskeyHandler passkeys,
            SessionHandler sessions,
            People people) {
        this.own = own;
        this.second = second;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.people = people;
    }

    @GetMapping(PATH)
    ModelAndView index(@RequestParam(defaultValue = "") String done, Visitor visitor) {
        return page(visitor, "", List.of(), null, DONE.contains(done) ? done : null);
    }

    /**
     * For the script. What it is asked with holds back the challenge, so that no device makes a passkey that is not
     * taken then; the script has the form sent instead, and the page tells what is wrong.
     */
    @PostMapping(PATH + "/challenge")
    @SignedIn(evenWithoutSecondFactor = true)
    ResponseEntity<Object> begin(
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String password,
            Visitor visitor,
            Words words,
            HttpServletRequest request) {
        boolean fine = second.maySetUp(visitor)
                && own.mistakes(visitor, OwnPasskeys.label(label), password, words)
                        .isEmpty();
        return fine
                ? ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(passkeys.wish(person(visitor), request))
                : ResponseEntity.unprocessableContent().build();
    }

    @PostMapping(PATH)
    @SignedIn(evenWithoutSecondFactor = true)
    ModelAndView add(
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String password,
            Visitor visitor,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!second.maySetUp(visitor)) {
            return Elsewhere.after(words.to(SecondFactorController.PATH));
        }
        var name = OwnPasskeys.label(label);
        var mistakes =
                passkeys.hasPasskey(request) ? own.mistakes(name, words) : own.mistakes(visitor, name, password, words);
        if (!mistakes.isEmpty()) {
            return refused(visitor, label, mistakes, null);
        }
        return switch (passkeys.add(person(visitor), name, request)) {
            case Keyring.Added() -> {
                sessions.begin(visitor.id(), BOTH, request, response);
                yield second.hasRecoveryCodes(visitor)
                        ? Elsewhere.after(words.to(PATH + "?done=added"))
                        : new ModelAndView("people/factor/codes", "page", second.newRecoveryCodes(visitor, words));
            }
            case Keyring.Refused(var reason) -> refused(visitor, label, List.of(), reason);
        };
    }

    @GetMapping(PATH + "/{id}/removal")
    ModelAndView askRemoval(@PathVariable UUID id, Visitor visitor) {
        return removal(visitor, id, List.of());
    }

    @PostMapping(PATH + "/{id}/removal")
    ModelAndView remove(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String password,
            Visitor visitor,
            Words words,
            HttpServletRequest request) {
        var passkey = own.one(visitor.id(), id).orElseThrow(NotFoundException::new);
        var mistakes = own.remove(person(visitor), passkey, password, sessions.current(request), words);
        return mistakes.isEmpty() ? Elsewhere.after(words.to(PATH + "?done=removed")) : removal(visitor, id, mistakes);
    }

    private Person person(Visitor visitor) {
        return people.person(visitor.id()).orElseThrow();
    }

    /** On the page where they were: who sets up their first second proof sees nothing else yet. */
    private ModelAndView refused(Visitor visitor, String label, List<Mistake> mistakes, @Nullable Refusal reason) {
        var trouble = reason == null ? null : reason.message();
        var shown = visitor.owesFactor()
                ? new ModelAndView(
                        "people/factor/show",
                        "page",
                        second.of(visitor, trouble).with(label, mistakes))
                : page(visitor, label, mistakes, trouble, null);
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    private ModelAndView page(
            Visitor visitor, String label, List<Mistake> mistakes, @Nullable String trouble, @Nullable String done) {
        var page = new PasskeysPage(person(visitor), own.of(visitor.id()), label, mistakes, trouble, done);
        return new ModelAndView("people/factor/passkeys", "page", page);
    }

    private ModelAndView removal(Visitor visitor, UUID id, List<Mistake> mistakes) {
        var passkey = own.one(visitor.id(), id).orElseThrow(NotFoundException::new);
        var page = new PasskeysPage(person(visitor), List.of(passkey), "", mistakes, null, null);
        var shown = new ModelAndView("people/factor/removal", "page", page);
        shown.setStatus(mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }
}
