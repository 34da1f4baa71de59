package org.cities4children.people.administration;

import java.time.LocalDate;
import java.util.List;
import org.cities4children.people.Person;
import org.cities4children.people.Role;
import org.cities4children.people.factor.SecondFactor;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * One person, as administrators see them.
 *
 * @param second which proofs they have beside the password
 * @param reset how far it has come that a lost one is taken off
 * @param waiting what waits for a second person
 * @param given who gave which of the roles
 * @param trouble key of why what was asked for was not done, or nothing
 */
public record PersonPage(
        Person person,
        SecondFactor.Standing second,
        Reset reset,
        List<Waiting> waiting,
        List<Given> given,
        @Nullable String trouble) {

    public PersonPage {
        waiting = List.copyOf(waiting);
        given = List.copyOf(given);
    }

    public Head head(Words words) {
        return Head.of(person.name(), null, path()).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("people.all"), "/desk/people"));
    }

    public String path() {
        return "/desk/people/" + person.id();
    }

    public List<Role> roles() {
        return List.of(Role.values());
    }

    /** Whether a second proof can be taken off: there is one, and it is not the reader's own. */
    public boolean asksReset() {
        return reset != Reset.OWN && second.isSetUp();
    }

    /** Something about this person that waits for a second one. */
    public record Waiting(String text, String path) {}

    /**
     * How they got a role.
     *
     * @param by who gave it, in words
     * @param second the second person, in words
     */
    public record Given(Role role, String by, String second, LocalDate day) {}

    /** How far it has come that the second proof is taken off, for who looks. */
    public enum Reset {
        /** It is their own. */
        OWN,
        /** Nobody wants it. */
        NONE,
        /** Nobody wants it, and there is nobody who could agree. */
        ALONE,
        /** Somebody wants it; it waits for another. */
        ASKED
    }
}
