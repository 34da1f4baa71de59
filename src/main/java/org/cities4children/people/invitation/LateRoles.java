package org.cities4children.people.invitation;

import java.util.List;
import java.util.UUID;
import org.cities4children.people.Role;

/** Takes over what an invitation may no longer give; filled by the slice that gives roles. */
public interface LateRoles {

    /**
     * Asks a second person for roles that somebody was to get, in the running transaction.
     *
     * @param by who invited them
     */
    void ask(UUID person, List<Role> roles, UUID by);
}
