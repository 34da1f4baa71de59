package org.cities4children.people.invitation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.people.Newcomers;
import org.cities4children.people.Role;
import org.cities4children.people.register.Persons;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives whoever takes an invitation up the roles that it may still give. */
@Component
class Welcome {

    private final Persons persons;
    private final LateRoles late;
    private final Audit audit;
    private final ObjectProvider<Newcomers> newcomers;

    Welcome(Persons persons, LateRoles late, Audit audit, ObjectProvider<Newcomers> newcomers) {
        this.persons = persons;
        this.late = late;
        this.audit = audit;
        this.newcomers = newcomers;
    }

    /** To somebody who is here already. */
    void back(UUID person, List<Role> had, Invitation invitation) {
        audit.note(Deed.by(person, "people.join", object(person), Map.of("known", "yes")));
        give(person, had, invitation);
        tell(person, invitation);
    }

    /** To somebody who was just added; whoever gets no other role is a member. */
    void in(UUID person, Invitation invitation) {
        audit.note(Deed.by(person, "people.join", object(person), Map.of("known", "no")));
        if (give(person, List.of(), invitation).isEmpty()) {
            grant(person, Role.MEMBER, invitation);
        }
        tell(person, invitation);
    }

    /** Whoever typed the address themselves has not shown that it is theirs. */
    private void tell(UUID person, Invitation invitation) {
        if (!invitation.email().isEmpty()) {
            persons.person(person).ifPresent(it -> newcomers.forEach(room -> room.came(it)));
        }
    }

    /** Returns what it gave. */
    private List<Role> give(UUID person, List<Role> had, Invitation invitation) {
        boolean isLate = isLate(invitation);
        var wanted = invitation.roles().stream().filter(it -> !had.contains(it)).toList();
        var given =
                wanted.stream().filter(it -> !isLate || !it.allowsSomething()).toList();
        given.forEach(it -> grant(person, it, invitation));
        var by = invitation.by();
        if (by != null && given.size() < wanted.size()) {
            withhold(person, wanted.stream().filter(Role::allowsSomething).toList(), by);
        }
        return given;
    }

    /** Whether its roles need a second person by now: who invited was alone then, and is no more. */
    private boolean isLate(Invitation invitation) {
        return invitation.by() != null
                && invitation.agreed() == null
                && !persons.isLast(invitation.by(), Role.ADMINISTRATOR);
    }

    /** Noted of whoever invited: it is they who give the role. */
    private void grant(UUID person, Role role, Invitation invitation) {
        persons.grant(person, role, invitation.by(), invitation.agreed());
        var facts = Map.of("role", role.code(), "through", "invitation");
        audit.note(Deed.by(invitation.by(), "people.grant", object(person), facts));
    }

    private void withhold(UUID person, List<Role> roles, UUID by) {
        var codes = roles.stream().map(Role::code).collect(Collectors.joining(" "));
        var facts = Map.of("roles", codes, "invited-by", by.toString());
        audit.note(Deed.ofProgram("people.grant.withhold", object(person), facts));
        late.ask(person, roles, by);
    }

    private static String object(UUID person) {
        return "person:" + person;
    }
}
