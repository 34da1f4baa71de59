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
 * @param agreed the second person, or nothing where one was not needed
 */
record Invitation(
        String email,
        String name,
        String language,
        List<Role> roles,
        @Nullable UUID by,
        @Nullable UUID agreed) {

    Invitation {
        roles = List.copyOf(roles);
    }

    /** What nobody else had to agree to. */
    Invitation(String email, String name, String language, List<Role> roles, @Nullable UUID by) {
        this(email, name, language, roles, by, null);
    }
}
