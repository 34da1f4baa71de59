package org.cities4children.operations.post;

import java.time.Instant;
import java.util.List;
import org.cities4children.mail.Mail;
import org.cities4children.mail.Part;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * One message, as far as it may be seen.
 *
 * @param said under which key it is told what came of an act, or empty
 */
public record LetterPage(Mail mail, Instant now, String said) {

    /** Whether another attempt may help: words that are erased cannot be sent. */
    public boolean canBeTriedAgain() {
        boolean good = mail.to() != null && mail.goodUntil().isAfter(now);
        return switch (mail.state()) {
            case DEFERRED -> good;
            case FAILED -> good && !mail.secret() && !mail.parts().isEmpty();
            case WAITING, ATTEMPTING, SENT, EXPIRED -> false;
        };
    }

    public Head head(Words words) {
        return Head.of(mail.subject(), null, "/desk/mail/" + mail.id()).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("operations.post"), "/desk/mail"));
    }

    /** The words of a part. */
    public String text(Part part, Words words) {
        return switch (part) {
            case Part.Paragraph(var text) -> text;
            case Part.Quote(var text) -> text;
            case Part.Button(var label, var _) -> label;
            case Part.Answer(var to) -> words.t("mail.answer", to.text());
        };
    }

    /** Where a part leads, or nothing. */
    public @Nullable String url(Part part) {
        return part instanceof Part.Button(var _, var url) ? url : null;
    }
}
