package org.cities4children.people.administration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.mail.EmailAddress;
import org.cities4children.people.Person;
import org.cities4children.people.Role;
import org.cities4children.people.invitation.InvitationMail;
import org.cities4children.people.invitation.Invitations;
import org.cities4children.people.register.Persons;
import org.cities4children.people.session.Sessions;
import org.cities4children.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with people. */
@Component
class Registry {

    private final Persons persons;
    private final Invitations invitations;
    private final InvitationMail mail;
    private final Sessions sessions;
    private final Audit audit;

    Registry(Persons persons, Invitations invitations, InvitationMail mail, Sessions sessions, Audit audit) {
        this.persons = persons;
        this.invitations = invitations;
        this.mail = mail;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Some of those whose name or address holds a text, by name. */
    List<Person> part(PeopleQuery query) {
        return persons.part(query.text(), query.skipped(), PeopleQuery.PAGE);
    }

    int count(PeopleQuery query) {
        return persons.count(query.text());
    }

    Optional<Person> person(UUID id) {
        return persons.person(id);
    }

    /** Makes an invitation and mails its link; returns the secret in it, which is shown once. */
    String invite(EmailAddress email, List<Role> roles, Language language, UUID by) {
        var codes = String.join(" ", roles.stream().map(Role::code).toList());
        var token = new String[1];
        audit.note(deed(by, "people.invite", by, Map.of("roles", codes)), () -> {
            token[0] = invitations.add(email.text(), roles, by);
            mail.send(email, language, token[0]);
        });
        return token[0];
    }

    /** Leaves a person with these roles; what the last administrator is stays, since nobody could give it back. */
    @Transactional
    Outcome assign(UUID person, List<Role> roles, UUID by) {
        if (!roles.contains(Role.ADMINISTRATOR) && isLastAdministrator(person)) {
            return Outcome.LAST_ADMINISTRATOR;
        }
        var had = persons.person(person).orElseThrow().roles();
        for (var role : Role.values()) {
            if (roles.contains(role) && !had.contains(role)) {
                note(by, "people.grant", person, role, () -> persons.grant(person, role, by));
            } else if (had.contains(role) && !roles.contains(role)) {
                note(by, "people.revoke", person, role, () -> persons.revoke(person, role));
            }
        }
        return Outcome.DONE;
    }

    /** Lets a person in no longer, and ends all their sessions; or lets them in again. */
    @Transactional
    Outcome close(UUID person, boolean closed, UUID by) {
        if (closed && isLastAdministrator(person)) {
            return Outcome.LAST_ADMINISTRATOR;
        }
        audit.note(deed(by, closed ? "people.close" : "people.open", person, Map.of()), () -> {
            persons.disable(person, closed);
            sessions.endAll(person);
        });
        return Outcome.DONE;
    }

    private boolean isLastAdministrator(UUID person) {
        return persons.isLast(person, Role.ADMINISTRATOR)
                && persons.person(person).orElseThrow().roles().contains(Role.ADMINISTRATOR);
    }

    private void note(UUID by, String verb, UUID person, Role role, Runnable act) {
        audit.note(deed(by, verb, person, Map.of("role", role.code())), act);
    }

    private static Deed deed(UUID by, String verb, UUID person, Map<String, String> facts) {
        return new Deed(by, null, verb, "person:" + person, new TreeMap<>(facts));
    }

    /** What became of it. */
    enum Outcome {
        DONE,
        LAST_ADMINISTRATOR
    }
}
