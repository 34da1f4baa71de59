package org.cities4children.alliance;

import java.util.List;
import java.util.Optional;

/** Who belongs to the alliance, and who stands around it. */
public interface Organisations {

    /** The members that are confirmed, in the order in which they were handed in. */
    List<Organisation> members();

    /** Organisations whose membership is not confirmed. */
    List<Organisation> associated();

    /** A member. */
    Optional<Organisation> member(String slug);
}
