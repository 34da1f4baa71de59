package org.cities4children.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/** What waits for a second person, in all rooms. */
public interface Approvals {

    /**
     * Asks for it, in the running transaction; whoever may agree is told. Nothing when the same is asked for already.
     *
     * @param object what it is done to, as the audit says it
     * @param person whom it is about, and who therefore does not decide
     * @param facts what the room has to know when somebody agrees; read by whoever may agree
     */
    Optional<Approval> ask(Approvable act, String object, @Nullable UUID person, Map<String, String> facts, UUID by);

    /** Takes back what this person asked for; false when it waits no longer, or is another's. */
    boolean withdraw(UUID id, UUID by);

    /** What waits about an object, the oldest first. */
    List<Approval> waiting(String object);

    /** What waits of a kind, the oldest first. */
    List<Approval> waiting(Approvable act);

    /** What is wanted, in a sentence. */
    String told(Approval approval, Words words);

    /** Whether anybody could agree to what this person wants, about that one. */
    boolean hasSecond(UUID by, UUID about);
}
