package org.cities4children.alliance;

import java.util.List;
import java.util.Optional;

/** Who belongs to the alliance, and who stands around it. */
public interface Organisations {

    /** The members that count now, in the order in which they were handed in. */
    List<Organisation> members();

    /** Members that rest, and agreed to be shown meanwhile. */
    List<Organisation> dormant();

    /** Organisations whose membership is not confirmed. */
    List<Organisation> associated();

    /** One that is a member, or was: {@link Memberships} tells how it stands. */
    Optional<Organisation> member(String slug);

    /** The address of the member that the one at this address became part of. */
    Optional<String> heir(String slug);
}
