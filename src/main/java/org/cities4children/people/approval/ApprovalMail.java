package org.cities4children.people.approval;

import java.util.List;
import java.util.Locale;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Message;
import org.cities4children.mail.Outbox;
import org.cities4children.mail.Part;
import org.cities4children.people.Approval;
import org.cities4children.people.Person;
import org.cities4children.people.Role;
import org.cities4children.web.Language;
import org.cities4children.web.Power;
import org.cities4children.web.language.Vocabulary;
import org.springframework.stereotype.Component;

/** Tells those who may agree that somebody waits for them, and who asked what came of it. */
@Component
class ApprovalMail {

    private final Outbox outbox;
    private final Vocabulary vocabulary;

    ApprovalMail(Outbox outbox, Vocabulary vocabulary) {
        this.outbox = outbox;
        this.vocabulary = vocabulary;
    }

    void ask(Matter matter, Person to) {
        put(matter, "ask", to);
    }

    void decided(Matter matter, Person asker) {
        put(matter, matter.approval().state().name().toLowerCase(Locale.ROOT), asker);
    }

    /** Who may not agree has no page of approvals; what lapsed is deleted, and has none of its own any more. */
    private static String path(Approval approval, Person to) {
        if (!Role.powersOf(to.roles()).contains(Power.APPROVE)) {
            return "/desk";
        }
        return approval.state() == Approval.State.LAPSED ? ApprovalsPage.PATH : approval.path();
    }

    /** Nobody reads what is sent to the people of the demonstration. */
    private void put(Matter matter, String what, Person to) {
        if (to.demonstration()) {
            return;
        }
        var approval = matter.approval();
        var language = Language.of(to.language()).orElse(Language.ENGLISH);
        var words = vocabulary.words(language, "/");
        var name = "people.approval.mail." + what;
        var parts = List.<Part>of(
                new Part.Paragraph(words.t(name)),
                new Part.Quote(matter.told(words)),
                new Part.Button(words.t("people.approvals.look"), words.absolute(path(approval, to))));
        EmailAddress.of(to.email())
                .map(it -> new Message(
                        "people.approval:" + approval.id() + ":" + what + ":" + to.id(),
                        it,
                        language,
                        words.t(name + ".subject"),
                        parts,
                        ApprovalRows.GOOD_FOR,
                        false))
                .ifPresent(outbox::put);
    }
}
