package org.cities4children.people.administration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.mail.EmailAddress;
import org.cities4children.people.Approvable;
import org.cities4children.people.Approval;
import org.cities4children.people.Approvals;
import org.cities4children.people.Person;
import org.cities4children.people.Role;
import org.cities4children.people.invitation.InvitationMail;
import org.cities4children.people.invitation.Invitations;
import org.cities4children.people.invitation.OpenInvitation;
import org.cities4children.people.register.Persons;
import org.cities4children.web.Language;
import org.cities4children.web.Power;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites people; with a role that allows something, two do so from the second administrator on. */
@Component
class Inviting implements Approvable {

    private static final String OBJECT = "invitation:";

    private final Invitations invitations;
    private final InvitationMail mail;
    private final Persons persons;
    private final Approvals approvals;
    private final Audit audit;

    Inviting(Invitations invitations, InvitationMail mail, Persons persons, Approvals approvals, Audit audit) {
        this.invitations = invitations;
        this.mail = mail;
        this.persons = persons;
        this.approvals = approvals;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "people.invite";
    }

    @Override
    public Power asks() {
        return Power.MANAGE_PEOPLE;
    }

    @Override
    public String told(Approval approval, String whom, Words words) {
        var roles = Roles.named(Roles.of(approval.fact("roles")), words);
        return words.t("people.approval.invite", approval.fact("email"), roles);
    }

    /** Whoever is invited under another address of their mailbox gains by it, too. */
    @Override
    public Optional<String> address(Approval approval) {
        return Optional.of(approval.fact("email"));
    }

    /**
     * Makes an invitation and mails its link, or asks a second person for it. Then there is no link before they agree,
     * and nobody but whoever is invited ever sees it: who asked could else come in by it themselves.
     */
    @Transactional
    Outcome invite(EmailAddress email, List<Role> roles, Language language, UUID by) {
        boolean isAlone = persons.isLast(by, Role.ADMINISTRATOR);
        boolean isWeighty = roles.stream().anyMatch(Role::allowsSomething);
        if (!isWeighty || isAlone) {
            if (invitations.isFresh(email.text(), roles)) {
                return new Fresh();
            }
            var facts = isWeighty
                    ? Map.of("roles", Roles.codes(roles), "alone", "yes")
                    : Map.of("roles", Roles.codes(roles));
            audit.note(Deed.by(by, "people.invite", "person:" + by, facts));
            boolean isRenewed = invitations.isOpen(email.text());
            var token = invitations.add(email.text(), roles, by);
            mail.send(email, language, token);
            return new Made(token, isRenewed);
        }
        if (waitsFor(email)) {
            return new Waiting();
        }
        var facts = Map.of("email", email.text(), "roles", Roles.codes(roles), "language", language.code());
        var known = persons.withEmail(email.text()).map(Person::id).orElse(null);
        approvals.ask(this, OBJECT + invitations.nextId(), known, facts, by);
        return new Asked();
    }

    /** Two at once wait for one another: each asked whether they are alone. */
    private boolean waitsFor(EmailAddress email) {
        var key = Person.key(email.text());
        return approvals.waiting(this).stream()
                .anyMatch(it -> Person.key(it.fact("email")).equals(key));
    }

    @Override
    public boolean perform(Approval approval, UUID agreed) {
        var address = EmailAddress.of(approval.fact("email"));
        address.ifPresent(to -> {
            var roles = Roles.of(approval.fact("roles"));
            var facts = Map.of(
                    "roles", Roles.codes(roles), "asked-by", approval.by().toString());
            audit.note(Deed.by(agreed, "people.invite", approval.object(), facts));
            var id = UUID.fromString(approval.object().substring(OBJECT.length()));
            var token = invitations.add(id, to.text(), roles, approval.by(), agreed);
            mail.send(to, Language.of(approval.fact("language")).orElse(Language.ENGLISH), token);
        });
        return address.isPresent();
    }

    /** Those that nobody has taken up yet. */
    List<OpenInvitation> waiting() {
        return invitations.waiting();
    }

    /** Takes back an invitation that nobody has taken up; one person is enough. */
    @Transactional
    void revoke(UUID id, UUID by) {
        if (invitations.revoke(id)) {
            audit.note(Deed.by(by, "people.invitation.revoke", OBJECT + id, Map.of()));
        }
    }

    /** What became of it. */
    sealed interface Outcome {}

    /**
     * It is on its way.
     *
     * @param token the secret of the link, which is shown once
     * @param isRenewed whether it took the place of one that was open
     */
    record Made(String token, boolean isRenewed) implements Outcome {}

    /** The same went to this address just now. */
    record Fresh() implements Outcome {}

    /** It waits for a second person. */
    record Asked() implements Outcome {}

    /** Somebody asked for one to this address already, and it waits. */
    record Waiting() implements Outcome {}
}
