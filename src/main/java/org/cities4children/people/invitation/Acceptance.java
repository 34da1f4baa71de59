package org.cities4children.people.invitation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.people.Person;
import org.cities4children.people.Role;
import org.cities4children.people.password.Passwords;
import org.cities4children.people.register.Persons;
import org.cities4children.runtime.Ids;
import org.springframework.stereotype.Component;

/** Takes invitations up. */
@Component
class Acceptance {

    private final Invitations invitations;
    private final Persons persons;
    private final Passwords passwords;
    private final Ids ids;
    private final Audit audit;

    Acceptance(Invitations invitations, Persons persons, Passwords passwords, Ids ids, Audit audit) {
        this.invitations = invitations;
        this.persons = persons;
        this.passwords = passwords;
        this.ids = ids;
        this.audit = audit;
    }

    /**
     * Takes one up: once, however often it is asked for at the same time. Who is a person already gets the roles and
     * keeps the password: a link must not open what is somebody's.
     */
    Optional<Accepted> accept(String token, InvitationForm form, String language) {
        return invitations.open(token).flatMap(invitation -> {
            // Made of everybody's, known or not: otherwise the time it takes would tell. And before the transaction
            // begins: it may have to wait for its turn.
            var made = passwords.made(form.password());
            return invitations.use(
                    token,
                    () -> persons.withEmail(form.email())
                            .map(it -> welcome(it, invitation))
                            .orElseGet(() -> add(invitation, form, language, made)));
        });
    }

    private Accepted welcome(Person known, Invitation invitation) {
        audit.note(Deed.by(known.id(), "people.join", object(known.id()), Map.of("known", "yes")));
        invitation.roles().stream()
                .filter(it -> !known.roles().contains(it))
                .forEach(it -> grant(known.id(), it, invitation));
        return new Accepted(known.id(), false);
    }

    private Accepted add(Invitation invitation, InvitationForm form, String language, String made) {
        var person = ids.next();
        var roles = invitation.roles().isEmpty() ? List.of(Role.MEMBER) : invitation.roles();
        persons.add(
                new Person(person, form.name(), form.email(), language, "UTC", List.of(), false, false),
                invitation.by());
        passwords.keep(person, made);
        audit.note(Deed.by(person, "people.join", object(person), Map.of("known", "no")));
        roles.forEach(it -> grant(person, it, invitation));
        return new Accepted(person, true);
    }

    /** Noted of whoever invited: it is they who give the role. */
    private void grant(UUID person, Role role, Invitation invitation) {
        persons.grant(person, role, invitation.by(), invitation.agreed());
        var facts = Map.of("role", role.code(), "through", "invitation");
        audit.note(Deed.by(invitation.by(), "people.grant", object(person), facts));
    }

    private static String object(UUID person) {
        return "person:" + person;
    }

    /** Whose invitation was taken up, and whether they were not known before. */
    record Accepted(UUID person, boolean isNew) {}
}
