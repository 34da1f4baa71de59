package org.cities4children.people.administration;

import java.util.List;
import org.cities4children.people.Role;
import org.cities4children.web.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * The form that invites somebody, as it is shown.
 *
 * @param email as typed
 * @param link of the invitation that was just made, or nothing
 */
public record Invitation(
        String email,
        List<Role> roles,
        List<Mistake> mistakes,
        @Nullable String link) {

    static final Invitation NONE = new Invitation("", List.of(), List.of(), null);

    public Invitation {
        roles = List.copyOf(roles);
        mistakes = List.copyOf(mistakes);
    }

    public @Nullable String mistake() {
        return mistakes.isEmpty() ? null : mistakes.getFirst().message();
    }
}
