package org.cities4children.people.invitation;

import java.util.List;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Message;
import org.cities4children.mail.Outbox;
import org.cities4children.mail.Part;
import org.cities4children.runtime.Ids;
import org.cities4children.web.Language;
import org.cities4children.web.language.Vocabulary;
import org.springframework.stereotype.Component;

/** The mail that brings an invitation. */
@Component
public class InvitationMail {

    private final Outbox outbox;
    private final Vocabulary vocabulary;
    private final Ids ids;

    InvitationMail(Outbox outbox, Vocabulary vocabulary, Ids ids) {
        this.outbox = outbox;
        this.vocabulary = vocabulary;
        this.ids = ids;
    }

    /** Puts it into the outbox, in the running transaction. */
    public void send(EmailAddress to, Language language, String token) {
        var words = vocabulary.words(language, "/");
        var parts = List.<Part>of(
                new Part.Paragraph(words.t("people.invitation.mail")),
                new Part.Button(words.t("people.invitation.mail.button"), words.absolute("/invitation/" + token)),
                new Part.Paragraph(words.t("people.invitation.mail.end")));
        outbox.put(new Message(
                "people.invitation:" + ids.next(),
                to,
                language,
                words.t("people.invitation.mail.subject"),
                parts,
                Invitations.GOOD_FOR,
                true));
    }
}
