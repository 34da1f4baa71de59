package org.cities4children.people.invitation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.mail.EmailAddress;
import org.cities4children.people.Invites;
import org.cities4children.people.Role;
import org.cities4children.web.Language;
import org.springframework.stereotype.Component;

/** Invites members, for whom one person is enough. */
@Component
class MemberInvites implements Invites {

    private final Invitations invitations;
    private final InvitationMail mail;
    private final Audit audit;

    MemberInvites(Invitations invitations, InvitationMail mail, Audit audit) {
        this.invitations = invitations;
        this.mail = mail;
        this.audit = audit;
    }

    @Override
    public void member(EmailAddress email, String name, Language language, UUID by) {
        if (!invitations.isOpen(email.text())) {
            var token = invitations.add(new Invitation(email.text(), name, language.code(), List.of(Role.MEMBER), by));
            audit.note(Deed.by(by, "people.invite", "person:" + by, Map.of("roles", Role.MEMBER.code())));
            mail.send(email, language, token);
        }
    }
}
