package org.cities4children.operations.post;

import java.time.Clock;
import java.util.UUID;
import org.cities4children.mail.Mails;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/mail/0198…/attempts}: another attempt at a message that was refused or put off. */
@Controller
@Needs(Power.READ_MAIL)
class AttemptController {

    private final Mails mails;
    private final Retrying retrying;
    private final Clock clock;

    AttemptController(Mails mails, Retrying retrying, Clock clock) {
        this.mails = mails;
        this.retrying = retrying;
        this.clock = clock;
    }

    @PostMapping("/desk/mail/{id}/attempts")
    ModelAndView create(@PathVariable UUID id, Visitor visitor, Words words) {
        if (retrying.again(id, visitor.id())) {
            return Elsewhere.after(words.to("/desk/mail/" + id + "?done=again"));
        }
        var mail = mails.one(id).orElseThrow(NotFoundException::new);
        var shown = new ModelAndView(
                "operations/post/show", "page", new LetterPage(mail, clock.instant(), "operations.post.again.no"));
        shown.setStatus(HttpStatus.CONFLICT);
        return shown;
    }
}
