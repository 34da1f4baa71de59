package org.cities4children.people.administration;

import java.util.List;
import org.cities4children.people.Role;
import org.cities4children.web.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * The form that invites somebody, as it is shown.
 *
 * @param email as typed
 * @param state what became of the one before
 * @param link of the invitation that was just made, or nothing
 */
public record Invitation(
        String email,
        List<Role> roles,
        List<Mistake> mistakes,
        State state,
        @Nullable String link) {

    static final Invitation NONE = of(State.NONE);

    public Invitation {
        roles = List.copyOf(roles);
        mistakes = List.copyOf(mistakes);
    }

    /** What became of an invitation that was sent. */
    public enum State {
        NONE,
        MADE,
        RENEWED,
        /** The same went out just now. */
        FRESH,
        /** A second person was asked. */
        WAITING
    }

    static Invitation of(State state) {
        return new Invitation("", List.of(), List.of(), state, null);
    }

    static Invitation made(String link, boolean isRenewed) {
        return new Invitation("", List.of(), List.of(), isRenewed ? State.RENEWED : State.MADE, link);
    }

    static Invitation refused(String email, List<Role> roles, List<Mistake> mistakes) {
        return new Invitation(email, roles, mistakes, State.NONE, null);
    }

    public @Nullable String mistakeAt(String field) {
        return mistakes.stream()
                .filter(it -> it.field().equals(field))
                .map(Mistake::message)
                .findFirst()
                .orElse(null);
    }
}
