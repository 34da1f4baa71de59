package org.cities4children.people.invitation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cities4children.people.Role;

/** An invitation that nobody has taken up yet. */
public record OpenInvitation(UUID id, String email, List<Role> roles, Instant expires) {

    public OpenInvitation {
        roles = List.copyOf(roles);
    }
}
