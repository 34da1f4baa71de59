package org.cities4children.people.link;

import java.util.List;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Message;
import org.cities4children.mail.Part;
import org.cities4children.web.language.Vocabulary;
import org.springframework.stereotype.Component;

/** What the mail says that brings a link. */
@Component
class LinkLetter {

    private final Vocabulary vocabulary;

    LinkLetter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Message about(Requests.Request request, EmailAddress to, String token) {
        var words = vocabulary.words(request.language(), "/");
        var key = "people.link." + request.purpose().code();
        var address = words.absolute(request.purpose().path() + "/" + token);
        var parts = List.<Part>of(
                new Part.Paragraph(words.t(key + ".mail")),
                new Part.Button(words.t(key + ".mail.button"), address),
                new Part.Paragraph(words.t("people.link.mail.end")));
        return new Message(
                "people.link:" + request.id(),
                to,
                request.language(),
                words.t(key + ".mail.subject"),
                parts,
                Links.GOOD_FOR,
                true);
    }
}
