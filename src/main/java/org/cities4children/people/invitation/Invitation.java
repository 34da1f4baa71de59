package org.cities4children.people.invitation;

import java.util.List;
import java.util.UUID;
import org.cities4children.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is asked to come in.
 *
 * @param name as far as it is known; may be empty
 * @param by who asks, or nothing when it is the program at its terminal
 */
record Invitation(
        String email,
        String name,
        String language,
        List<Role> roles,
        @Nullable UUID by) {

    Invitation {
        roles = List.copyOf(roles);
    }
}
