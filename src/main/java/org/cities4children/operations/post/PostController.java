package org.cities4children.operations.post;

import java.time.Clock;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.mail.MailServer;
import org.cities4children.mail.Mails;
import org.cities4children.people.People;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.access.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/mail}. */
@Controller
@Needs(Power.READ_MAIL)
class PostController {

    private static final int SHOWN = 50;

    private final Mails mails;
    private final MailServer server;
    private final Audit audit;
    private final People people;
    private final Clock clock;

    PostController(Mails mails, MailServer server, Audit audit, People people, Clock clock) {
        this.mails = mails;
        this.server = server;
        this.audit = audit;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/desk/mail")
    ModelAndView index(
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(required = false) @Nullable UUID before,
            Visitor visitor) {
        Predicate<Mails.Filter> isAsked = it -> it.name().equalsIgnoreCase(show);
        var filter =
                Arrays.stream(Mails.Filter.values()).filter(isAsked).findFirst().orElse(Mails.Filter.ALL);
        var found = mails.newest(filter, before, SHOWN);
        var next = found.size() < SHOWN ? null : found.getLast().id();
        return new ModelAndView(
                "operations/post/index",
                "page",
                new PostPage(found, filter, next, server.current().isPresent(), people.zone(visitor.id())));
    }

    /** Somebody else's mail is read: that is noted. */
    @GetMapping("/desk/mail/{id}")
    ModelAndView show(@PathVariable UUID id, @RequestParam(defaultValue = "") String done, Visitor visitor) {
        var mail = mails.one(id).orElseThrow(NotFoundException::new);
        audit.note(new Deed(visitor.id(), null, "mail.read", "mail:" + id, new TreeMap<>()), () -> {});
        var said = done.equals("again") ? "operations.post.again.done" : "";
        return new ModelAndView("operations/post/show", "page", new LetterPage(mail, clock.instant(), said));
    }
}
