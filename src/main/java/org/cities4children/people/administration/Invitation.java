package org.cities4children.people.administration;

import java.util.List;
import org.cities4children.people.Role;
import org.cities4children.web.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * The form that invites somebody, as it is shown.
 *
 * @param email as typed
 * @param waits whether one waits for a second person, who was just asked
 * @param link of the invitation that was just made, or nothing
 */
public record Invitation(
        String email,
        List<Role> roles,
        List<Mistake> mistakes,
        boolean waits,
        @Nullable String link) {

    static final Invitation NONE = new Invitation("", List.of(), List.of(), false, null);

    public Invitation {
        roles = List.copyOf(roles);
        mistakes = List.copyOf(mistakes);
    }

    static Invitation made(String link) {
        return new Invitation("", List.of(), List.of(), false, link);
    }

    static Invitation waiting() {
        return new Invitation("", List.of(), List.of(), true, null);
    }

    static Invitation refused(String email, List<Role> roles, List<Mistake> mistakes) {
        return new Invitation(email, roles, mistakes, false, null);
    }

    public @Nullable String mistakeAt(String field) {
        return mistakes.stream()
                .filter(it -> it.field().equals(field))
                .map(Mistake::message)
                .findFirst()
                .orElse(null);
    }
}
