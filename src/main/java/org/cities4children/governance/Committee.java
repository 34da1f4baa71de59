package org.cities4children.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who is on the steering committee today. */
public interface Committee {

    /** Whether it is kept as seats; while there is none, members that are marked as being on it decide. */
    boolean isSeated();

    /** The addresses of those members that count and are on it. */
    Set<String> members();

    /** Its seats as everybody may see them, by their numbers; those whose holder does not count now are left out. */
    List<Place> places();

    /** Whether both sit on it and have answered the same open ballot; they cannot become one before it has ended. */
    boolean bothSpoke(String organisation, String into);

    /**
     * From here on what the first one holds is the other's, in the running transaction; where both hold a seat, the
     * first one's falls vacant, and both have one voice in what is open.
     */
    void join(String organisation, String into, UUID by);

    /**
     * A seat.
     *
     * @param slug of the member that holds it; empty when it is vacant
     * @param person who was elected, by name, if they agreed to be named; else empty
     * @param last day on which it is held so
     */
    record Place(String seat, String slug, String organisation, String person, LocalDate last) {

        public boolean isVacant() {
            return slug.isEmpty();
        }
    }
}
