package org.cities4children.people.invitation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.people.Person;
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
    private final Welcome welcome;

    Acceptance(Invitations invitations, Persons persons, Passwords passwords, Ids ids, Welcome welcome) {
        this.invitations = invitations;
        this.persons = persons;
        this.passwords = passwords;
        this.ids = ids;
        this.welcome = welcome;
    }

    /**
     * Takes one up: once, however often it is asked for at the same time. Who is a person already gets the roles and
     * keeps the password: a link must not open what is somebody's. Roles that would take a second person by now wait
     * for one.
     */
    Optional<Accepted> accept(String token, InvitationForm form, String language) {
        return invitations.open(token).flatMap(invitation -> {
            // Made of everybody's, known or not: otherwise the time it takes would tell. And before the transaction
            // begins: it may have to wait for its turn.
            var made = passwords.made(form.password());
            return invitations.use(
                    token,
                    () -> persons.withEmail(form.email())
                            .map(it -> back(it, invitation))
                            .orElseGet(() -> add(invitation, form, language, made)));
        });
    }

    private Accepted back(Person known, Invitation invitation) {
        welcome.back(known.id(), known.roles(), invitation);
        return new Accepted(known.id(), false);
    }

    private Accepted add(Invitation invitation, InvitationForm form, String language, String made) {
        var person = ids.next();
        persons.add(
                new Person(person, form.name(), form.email(), language, "UTC", List.of(), false, false),
                invitation.by());
        passwords.keep(person, made);
        welcome.in(person, invitation);
        return new Accepted(person, true);
    }

    /** Whose invitation was taken up, and whether they were not known before. */
    record Accepted(UUID person, boolean isNew) {}
}
