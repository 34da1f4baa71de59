package org.cities4children.alliance.register;

import java.util.UUID;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandates;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.Memberships;
import org.cities4children.web.NotFoundException;
import org.springframework.stereotype.Component;

/** By what somebody acts for a member. */
@Component
public class Acting {

    private final Mandates mandates;
    private final Memberships memberships;

    Acting(Mandates mandates, Memberships memberships) {
        this.mandates = mandates;
        this.memberships = memberships;
    }

    /**
     * The mandate by which a person acts now, as whatever, for the member at this address.
     *
     * @throws NotFoundException for all others, and once it has left
     */
    public Mandate mandate(String slug, UUID person) {
        return mandates.of(person).stream()
                .filter(it -> it.slug().equals(slug))
                .filter(it -> memberships
                        .of(it.organisation())
                        .filter(Membership::isMember)
                        .isPresent())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
