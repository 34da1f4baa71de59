package org.cities4children.people.administration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.people.Approvable;
import org.cities4children.people.Approval;
import org.cities4children.people.Approvals;
import org.cities4children.people.Role;
import org.cities4children.people.invitation.LateRoles;
import org.cities4children.people.register.Persons;
import org.cities4children.web.Power;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives and takes roles. One administrator takes them; to give one that allows something takes two from the second
 * administrator on.
 */
@Component
class Granting implements Approvable, LateRoles {

    private final Persons persons;
    private final Approvals approvals;
    private final Withheld withheld;
    private final Audit audit;

    Granting(Persons persons, Approvals approvals, Withheld withheld, Audit audit) {
        this.persons = persons;
        this.approvals = approvals;
        this.withheld = withheld;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "people.grant";
    }

    @Override
    public Power asks() {
        return Power.MANAGE_PEOPLE;
    }

    @Override
    public String told(Approval approval, String whom, Words words) {
        return words.t("people.approval.grant", whom, Roles.named(Roles.of(approval.fact("roles")), words));
    }

    /**
     * Leaves a person with these roles, or asks for those that take a second person. What the last administrator is
     * stays, since nobody could give it back.
     */
    @Transactional
    public Registry.Outcome assign(UUID person, List<Role> roles, UUID by) {
        // Asked first: until this transaction ends nobody else becomes or stops being an administrator.
        boolean isAlone = isAlone(by);
        var had = persons.person(person).orElseThrow().roles();
        if (!Role.fit(roles)) {
            return Registry.Outcome.UNFIT;
        }
        if (had.contains(Role.ADMINISTRATOR)
                && !roles.contains(Role.ADMINISTRATOR)
                && persons.isLast(person, Role.ADMINISTRATOR)) {
            return Registry.Outcome.LAST_ADMINISTRATOR;
        }
        var gained = roles.stream().filter(it -> !had.contains(it)).toList();
        var weighty = gained.stream().filter(Role::allowsSomething).toList();
        if (!isAlone && !weighty.isEmpty() && !wish(person, weighty, by)) {
            return Registry.Outcome.WAITING;
        }
        had.stream().filter(it -> !roles.contains(it)).forEach(it -> revoke(person, it, by));
        gained.stream().filter(it -> isAlone || !it.allowsSomething()).forEach(it -> give(person, it, by));
        return Registry.Outcome.DONE;
    }

    /** Whether nobody else administers the program, so that there is nobody who would have to agree. */
    boolean isAlone(UUID by) {
        return persons.isLast(by, Role.ADMINISTRATOR);
    }

    private boolean wish(UUID person, List<Role> roles, UUID by) {
        return approvals
                .ask(this, object(person), person, Map.of("roles", Roles.codes(roles)), by)
                .isPresent();
    }

    /**
     * What an invitation may no longer give waits; whoever invited must be allowed to ask for it still. While other
     * roles wait for the same person it is kept, and asked for after those.
     */
    @Override
    public void ask(UUID person, List<Role> roles, UUID by) {
        boolean mayAsk = persons.whoMay(asks()).stream().anyMatch(it -> it.id().equals(by));
        if (mayAsk && !roles.isEmpty() && !wish(person, roles, by)) {
            withheld.keep(person, roles, by);
        }
    }

    @Override
    public void ended(Approval approval) {
        Optional.ofNullable(approval.person())
                .flatMap(persons::person)
                .ifPresent(it -> withheld.take(it.id())
                        .forEach((by, roles) -> ask(
                                it.id(),
                                roles.stream()
                                        .filter(role -> !it.roles().contains(role))
                                        .toList(),
                                by)));
    }

    /** Gives what fits to what the person has now; what does not is noted. */
    @Override
    public boolean perform(Approval approval, UUID agreed) {
        var person = approval.person();
        if (person == null) {
            return false;
        }
        var had = persons.person(person).orElseThrow().roles();
        var wanted = Roles.of(approval.fact("roles"));
        boolean isFit = Role.fit(Roles.both(had, wanted));
        var given = wanted.stream().filter(it -> isFit || it != Role.STAND_IN).toList();
        wanted.stream().filter(it -> !had.contains(it)).forEach(role -> {
            var facts = Map.of("role", role.code(), "asked-by", approval.by().toString());
            if (given.contains(role)) {
                note(agreed, "people.grant", person, facts, () -> persons.grant(person, role, approval.by(), agreed));
            } else {
                note(agreed, "people.grant.unfit", person, facts, () -> {});
            }
        });
        return !given.isEmpty();
    }

    private void give(UUID person, Role role, UUID by) {
        var facts = role.allowsSomething() ? Map.of("role", role.code(), "alone", "yes") : Map.of("role", role.code());
        note(by, "people.grant", person, facts, () -> persons.grant(person, role, by, null));
    }

    private void revoke(UUID person, Role role, UUID by) {
        note(by, "people.revoke", person, Map.of("role", role.code()), () -> persons.revoke(person, role));
    }

    private void note(UUID by, String verb, UUID person, Map<String, String> facts, Runnable act) {
        audit.note(new Deed(by, null, verb, object(person), new TreeMap<>(facts)), act);
    }

    private static String object(UUID person) {
        return "person:" + person;
    }
}
