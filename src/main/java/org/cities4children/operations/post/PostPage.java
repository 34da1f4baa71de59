package org.cities4children.operations.post;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cities4children.mail.Mail;
import org.cities4children.mail.Mails;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The messages of the outbox, newest first.
 *
 * @param next where the older ones begin, or nothing
 * @param hasServer whether anything is sent at all
 * @param zone where the reader lives
 */
public record PostPage(
        List<Mail> mails, Mails.Filter filter, @Nullable UUID next, boolean hasServer, ZoneId zone) {

    public PostPage {
        mails = List.copyOf(mails);
    }

    public Head head(Words words) {
        return Head.of(words.t("operations.post"), null, "/desk/mail").hidden();
    }

    public List<Mails.Filter> filters() {
        return List.of(Mails.Filter.values());
    }

    public String code(Mails.Filter one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    public String to(Mail mail, Words words) {
        var address = mail.to();
        return address == null ? words.t("operations.post.forgotten") : address.text();
    }

    public String when(Mail mail, Words words) {
        return words.moment(mail.put().atZone(zone));
    }

    public String older() {
        return "/desk/mail?show=" + code(filter) + "&before=" + next;
    }
}
